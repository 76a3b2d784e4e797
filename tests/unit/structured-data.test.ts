import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleData, techniqueData } from '../../src/lib/structured-data.ts';
import { techniqueSchema } from '../../src/schemas/technique.ts';
import { SITE } from '../../src/site.config.ts';
import { SAMPLES } from '../content/sample-entries.ts';

const URL = 'https://example.org/techniques/calf-press/';
const technique = techniqueSchema.parse(SAMPLES.techniques['calf-press']);
const ARTICLE = {
  title: 'Heel pain',
  description: 'What it is.',
  firstPosted: '2026-01-10',
  lastReviewed: '2026-02-10',
};

test('a technique is a HowTo with its steps, tools, length and days', () => {
  const data = techniqueData(technique, ['Massage ball'], URL) as Record<string, unknown>;
  assert.equal(data['@type'], 'HowTo');
  assert.equal(data['url'], URL);
  assert.equal(data['totalTime'], 'PT266S');
  assert.deepEqual(data['tool'], [{ '@type': 'HowToTool', name: 'Massage ball' }]);
  assert.equal(data['datePublished'], '2026-01-10');
  assert.equal(data['dateModified'], '2026-02-10');
});

test('steps are numbered, and say the numbers of the dose', () => {
  const { step } = techniqueData(technique, [], URL) as { step: { position: number; name: string; text: string }[] };
  assert.deepEqual(
    step.map(({ position }) => position),
    [1, 2, 3],
  );
  assert.equal(step[2]?.name, 'Hold for 60 seconds.');
  assert.equal(step[2].text, 'Hold for 60 seconds. Stay at 5 out of 10 or less.');
  assert.equal(step[0]?.text, 'Sit down.');
});

test('an article names its publisher and licence, and no author', () => {
  const data = articleData(ARTICLE, URL) as Record<string, unknown>;
  assert.equal(data['@type'], 'MedicalWebPage');
  assert.deepEqual(data['publisher'], { '@type': 'Organization', name: SITE.name });
  assert.equal(data['license'], SITE.licence.content.url);
  assert.ok(!('author' in data));
  assert.ok(!('about' in data));
});

test('a condition says what it is about by both names', () => {
  const data = articleData(ARTICLE, URL, { name: 'Heel pain', alternateName: 'Plantar fasciitis' }) as Record<
    string,
    unknown
  >;
  assert.deepEqual(data['about'], {
    '@type': 'MedicalCondition',
    name: 'Heel pain',
    alternateName: 'Plantar fasciitis',
  });
});

test('the data can be written into a page as JSON', () => {
  const text = JSON.stringify(techniqueData(technique, [], URL));
  assert.ok(!text.includes('undefined'));
});
