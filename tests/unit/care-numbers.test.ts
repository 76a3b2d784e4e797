import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillCareNumbers } from '../../src/lib/care-numbers.ts';
import { SITE } from '../../src/site.config.ts';

const { emergency, urgent } = SITE.careNumbers[SITE.locale];

test('the phone numbers of the site stand where a text names them', () => {
  assert.equal(fillCareNumbers('Call {emergency}, or {urgent}.'), `Call ${emergency}, or ${urgent}.`);
});

test('a name it does not know stays, so that it can be seen', () => {
  assert.equal(fillCareNumbers('Call {police} or {constructor}.'), 'Call {police} or {constructor}.');
});

test('a text without names stays as it is', () => {
  assert.equal(fillCareNumbers('See a GP.'), 'See a GP.');
});

test('there are numbers for the language of the site', () => {
  for (const number of [emergency, urgent]) assert.match(number, /^\d{3,}$/);
});
