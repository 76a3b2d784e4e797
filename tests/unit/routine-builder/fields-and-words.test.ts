import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf, fitting, stepped, valueOf } from '../../../src/features/routine-builder/dose-fields.ts';
import { freeName, fromPreset } from '../../../src/features/routine-builder/fresh-routine.ts';
import { EVERY_TECHNIQUE, offered, picked } from '../../../src/features/routine-builder/pick-filter.ts';
import { sameProps } from '../../../src/features/routine-builder/same-props.ts';
import { daysText, stepView } from '../../../src/features/routine-builder/step-view.ts';
import { routineLine, totalWords } from '../../../src/features/routine-builder/total-words.ts';
import { bitsOf } from '../../../src/lib/routine/step-days.ts';
import { hold, reps, strokes, timed, untilEased } from '../doses.ts';
import { CATALOGUE } from '../routine/sample-catalogue.ts';
import { routineOf } from './states.ts';

const namesOf = (dose: Parameters<typeof fieldsOf>[0]) => fieldsOf(dose).map(({ name }) => name);

test('each kind of dose has its own numbers', () => {
  const common = ['sets', 'restSec', 'changeoverSec'];
  assert.deepEqual(namesOf(hold({ pressureMax: undefined })), ['amount', ...common, 'timesPerDay']);
  assert.deepEqual(namesOf(timed({ pressureMax: 4 })), ['amount', ...common, 'pressureMax', 'timesPerDay']);
  assert.deepEqual(namesOf(untilEased({ pressureMax: undefined })).slice(0, 2), ['leastSec', 'amount']);
  assert.deepEqual(namesOf(reps({})).slice(0, 4), ['amount', 'upSec', 'holdSec', 'downSec']);
  assert.equal(fieldsOf(strokes({}))[0]?.label, 'Strokes');
});

test('a number that is typed is brought within its limits; what is no number is not taken', () => {
  const [field] = fieldsOf(hold());
  assert.ok(field);
  assert.equal(fitting(field, '120'), 120);
  assert.equal(fitting(field, '12.6'), 13);
  assert.equal(fitting(field, '999999'), field.most);
  assert.equal(fitting(field, '-4'), field.least);
  assert.equal(fitting(field, ' '), undefined);
  assert.equal(fitting(field, 'ten'), undefined);
  assert.equal(valueOf(field, { amount: 33 }), 33);
  assert.equal(valueOf(field, {}), field.usual);
});

test('buttons go to round numbers and stop at the limits', () => {
  const [field] = fieldsOf(hold());
  assert.ok(field);
  assert.equal(stepped(field, 60, 1), 65);
  assert.equal(stepped(field, 62, 1), 65);
  assert.equal(stepped(field, 62, -1), 60);
  assert.equal(stepped(field, 3, -1), field.least);
  assert.equal(stepped(field, field.most, 1), field.most);
});

test('days are told in few words', () => {
  assert.equal(daysText(bitsOf(['Mon', 'Wed', 'Fri'])), 'Mon, Wed, Fri');
  assert.equal(daysText(bitsOf(['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])), 'Mon to Fri');
  assert.equal(daysText(bitsOf(['Sat', 'Sun'])), 'Sat, Sun');
  assert.equal(daysText(127), 'Every day');
});

test('a row marks what the reader changed, and nothing else', () => {
  const [step] = routineOf('CP').steps;
  assert.ok(step);
  const changed = stepView({ ...step, change: { amount: 120 }, days: 1 }, 480, CATALOGUE);
  assert.deepEqual(
    changed.parts.filter((part) => part.changed).map(({ text }) => text),
    ['2 × 120 seconds', 'Mon'],
  );
  assert.equal(changed.minutes, '8 min');
  assert.deepEqual(stepView({ ...step, code: 'ZZ' }, 0, CATALOGUE), { name: 'Unknown technique ZZ', parts: [] });
});

test('the total names the longest days', () => {
  const words = totalWords(routineOf('CS HR'), CATALOGUE);
  assert.match(words.days ?? '', /^on Mon, Wed, Fri; up to \d+ on other days$/);
  assert.equal(totalWords(routineOf('CS'), CATALOGUE).days, undefined);
  assert.equal(routineLine(routineOf('ZZ'), CATALOGUE), '1 step');
  assert.match(routineLine(routineOf('CS CP'), CATALOGUE), /^2 steps, about \d+ min$/);
});

test('the list to choose from is found by name, place, method and tool', () => {
  const codes = (filter: Partial<typeof EVERY_TECHNIQUE>) =>
    picked(CATALOGUE, { ...EVERY_TECHNIQUE, ...filter }).map(({ code }) => code);
  assert.deepEqual(codes({}), CATALOGUE.techniques.map(({ code }) => code)); // prettier-ignore
  assert.ok(codes({ text: 'CÁLF pre' }).includes('CP'));
  assert.deepEqual(codes({ text: 'zebra' }), []);
  assert.deepEqual(codes({ method: 'load' }), ['HR']);
  assert.deepEqual(codes({ tool: 'step', region: 'heel' }), ['HR']);
});

test('a filter offers only what finds something', () => {
  const { regions, methods, tools } = offered(CATALOGUE);
  for (const { id } of regions) assert.ok(picked(CATALOGUE, { ...EVERY_TECHNIQUE, region: id }).length > 0, id);
  for (const { id } of methods) assert.ok(picked(CATALOGUE, { ...EVERY_TECHNIQUE, method: id }).length > 0, id);
  for (const { id } of tools) assert.ok(picked(CATALOGUE, { ...EVERY_TECHNIQUE, tool: id }).length > 0, id);
});

test('a new name is one that is free, however long', () => {
  assert.equal(freeName('Heel', []), 'Heel');
  assert.equal(freeName('Heel', ['Heel', 'Heel 2']), 'Heel 3');
  assert.equal(freeName('   ', []), 'My routine');
  const long = 'x'.repeat(60);
  assert.equal(freeName(long, [long]), `${'x'.repeat(58)} 2`);
});

test('a preset becomes a routine with its steps and its name', () => {
  const [preset] = CATALOGUE.presets;
  assert.ok(preset);
  const routine = fromPreset(preset, CATALOGUE, 'new');
  assert.equal(routine.name, preset.title);
  assert.ok(routine.steps.length > 0);
});

test('the same values are the same, whatever their order', () => {
  assert.equal(sameProps({ a: 1, b: 'x' }, { b: 'x', a: 1 }), true);
  assert.equal(sameProps({ a: 1 }, { a: 1, b: undefined }), false);
  assert.equal(sameProps({ a: Number.NaN }, { a: Number.NaN }), true);
  assert.equal(sameProps({ a: [] }, { a: [] }), false);
});
