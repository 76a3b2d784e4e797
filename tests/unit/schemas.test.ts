import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFields, fieldAt } from '../../src/content-rules/schema-fields.ts';
import { SCHEMAS } from '../../src/schemas/index.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/vocabulary.ts';
import { HOLD, OPTION, SAMPLES, without } from '../content/sample-entries.ts';
import { hold, reps } from './doses.ts';

/** Reads the good entry of a collection with something changed. */
function read(collection: CollectionName, change: Record<string, unknown> = {}) {
  const [good] = Object.values(SAMPLES[collection]);
  return SCHEMAS[collection].safeParse({ ...good, ...change });
}

const LONG = 'x'.repeat(2000);
const paths = (collection: CollectionName, change: Record<string, unknown>) =>
  read(collection, change).error?.issues.map(({ path }) => path.join('.')) ?? [];

for (const collection of COLLECTIONS) {
  test(`${collection}: the smallest good entry fits`, () => assert.ok(read(collection).success));
  test(`${collection}: a field that does not exist is refused`, () =>
    assert.ok(!read(collection, { noSuchField: 1 }).success));
  test(`${collection}: every field can be left out only where the schema says so`, () => {
    const [good = {}] = Object.values(SAMPLES[collection]);
    const optional = new Set(allFields(SCHEMAS[collection]).flatMap(({ path, required }) => (required ? [] : [path])));
    for (const field of Object.keys(good)) {
      assert.equal(read(collection, { [field]: undefined }).success, optional.has(field), field);
    }
  });
  test(`${collection}: every field is described`, () => {
    const bare = allFields(SCHEMAS[collection]).filter(({ description }) => description === '');
    assert.deepEqual(
      bare.map(({ path }) => path),
      [],
    );
  });
}

/** Changes that fit: collection, what, change. */
const ACCEPTED: [CollectionName, string, Record<string, unknown>][] = [
  ['techniques', 'several tools', { tools: ['ball', 'thumbs'] }],
  ['techniques', 'a day that YAML has read as a date', { nextCheck: new Date('2027-05-20') }],
  ['techniques', 'a code of four letters', { code: 'ABCD' }],
  ['routines', 'a dose of its own', { steps: [{ technique: 'calf-press', dose: HOLD }] }],
  ['conditions', 'an option with its page', { options: Array(4).fill({ ...OPTION, technique: 'calf-press' }) }],
  ['glossary', 'how to say it', { respelling: 'TEN-dun', seeAlso: ['sham'] }],
  ['cautions', 'a place to keep off', { kind: 'keep-off' }],
  ['references', 'a body as the author', { author: [{ literal: 'NHS' }] }],
  ['references', 'no year', { issued: undefined }],
  [
    'source-documents',
    'a certainty',
    {
      claims: [
        { number: 1, claim: 'It helps.', verdict: 'partly', reason: 'A bit.', certainty: 'low', references: ['a'] },
      ],
    },
  ],
];
for (const [collection, what, change] of ACCEPTED) {
  test(`${collection}: ${what} fits`, () => assert.deepEqual(paths(collection, change), []));
}

/** Changes that do not fit: collection, what, change, field. */
const REFUSED: [CollectionName, string, Record<string, unknown>, string][] = [
  ['techniques', 'an unknown method', { method: 'squeeze' }, 'method'],
  ['techniques', 'two steps only', { steps: [{ do: 'Sit.' }, { do: 'Stand.' }] }, 'steps'],
  [
    'techniques',
    'a step without an action',
    { steps: [{ do: 'A.' }, { do: 'Sit.' }, { how: 'Press.' }] },
    'steps.2.do',
  ],
  ['techniques', 'no muscle', { muscles: [] }, 'muscles'],
  [
    'techniques',
    'a description of two paragraphs',
    { description: `${'x'.repeat(60)}\n\n${'y'.repeat(60)}` },
    'description',
  ],
  ['techniques', 'a title too long for a card', { shortTitle: LONG }, 'shortTitle'],
  ['techniques', 'a year of trying', { giveUpAfterWeeks: 52 }, 'giveUpAfterWeeks'],
  ['techniques', 'half a set', { dose: { ...HOLD, sets: { min: 1, max: 3, default: 1.5 } } }, 'dose.sets.default'],
  ['techniques', 'a range upside down', { dose: { ...HOLD, sets: { min: 3, max: 1, default: 2 } } }, 'dose.sets'],
  [
    'techniques',
    'a field of another kind of dose',
    { dose: { ...HOLD, reps: { min: 1, max: 1, default: 1 } } },
    'dose',
  ],
  [
    'techniques',
    'a pass that ends before it begins',
    { dose: { ...HOLD, kind: 'timed', holdSec: undefined, workSec: HOLD.holdSec, passSec: { min: 4, max: 2 } } },
    'dose.passSec',
  ],
  ['conditions', 'two key points only', { keyPoints: [] }, 'keyPoints'],
  ['conditions', 'one option only', { options: [] }, 'options'],
  ['guides', 'a place that is no number', { order: 'first' }, 'order'],
  ['muscles', 'an unknown tissue', { tissue: 'bone' }, 'tissue'],
  ['routines', 'no step', { steps: [] }, 'steps'],
  ['regions', 'no red flag', { redFlags: [] }, 'redFlags'],
  ['red-flags', 'an unknown urgency', { urgency: 'never' }, 'urgency'],
  ['red-flags', 'no source', { references: [] }, 'references'],
  ['disagreements', 'one side only', { positions: [] }, 'positions'],
  [
    'source-documents',
    'an unknown verdict',
    { claims: [{ number: 1, claim: 'It helps.', verdict: 'true', reason: 'Yes.' }] },
    'claims.0.verdict',
  ],
  ['references', 'an unknown type', { type: 'song' }, 'type'],
  ['references', 'an author without a name', { author: [{ given: 'A' }] }, 'author.0'],
  [
    'tools',
    'an id with capitals',
    { evidence: { certainty: 'low', line: 'It may.', references: ['Smith 2020'] } },
    'evidence.references.0',
  ],
];
for (const [collection, what, change, field] of REFUSED) {
  test(`${collection}: ${what} is refused at ${field}`, () => {
    assert.ok(paths(collection, change).includes(field), `found ${paths(collection, change).join(', ')}`);
  });
}

test('a hold until it eases ends no earlier than its least', () => {
  const dose = { ...without(HOLD, 'holdSec'), kind: 'until-eased', minSec: 90, capSec: 30 };
  assert.deepEqual(paths('techniques', { dose }), ['dose.minSec']);
});

test('a repetition takes some time', () => {
  const dose = { ...reps(), tempo: { upSec: 0, holdSec: 0, downSec: 0 } };
  assert.deepEqual(paths('techniques', { dose }), ['dose.tempo']);
  assert.deepEqual(paths('techniques', { dose: { ...dose, tempo: { upSec: 0, holdSec: 0, downSec: 1 } } }), []);
});

test('a change of sides takes eight seconds unless the dose says otherwise', () => {
  assert.equal(hold().changeoverSec, 8);
  assert.equal(hold({ changeoverSec: 3 }).changeoverSec, 3);
});

test('a relation is given with its collection', () => {
  const fit = SCHEMAS.techniques.parse(SAMPLES.techniques['calf-press']);
  assert.deepEqual(fit.tools, [{ collection: 'tools', id: 'ball' }]);
});

test('a field is found through lists and through the kind of dose', () => {
  assert.match(fieldAt(SCHEMAS.techniques, ['steps', 2, 'how'], {}).description, /How to do it/);
  assert.match(
    fieldAt(SCHEMAS.techniques, ['dose', 'tempo', 'upSec'], { dose: { kind: 'reps' } }).description,
    /on the way up/,
  );
  assert.ok(fieldAt(SCHEMAS.techniques, ['dose'], { dose: { kind: 'strokes' } }).keys.includes('strokes'));
  assert.ok(!fieldAt(SCHEMAS.techniques, ['dose'], { dose: { kind: 'strokes' } }).keys.includes('reps'));
});
