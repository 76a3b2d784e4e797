import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Catalogue, CatalogueTechnique } from '../../../src/lib/routine/catalogue.ts';
import { addStep } from '../../../src/lib/routine/edit.ts';
import type { OwnRoutine } from '../../../src/lib/routine/own-routine.ts';
import { warningsOf } from '../../../src/lib/routine/routine-warnings.ts';
import { suggest } from '../../../src/lib/routine/suggest.ts';
import type { Suggestion } from '../../../src/lib/routine/suggestion.ts';
import { routineSeconds } from '../../../src/lib/routine/totals.ts';
import { CERTAINTIES, METHODS } from '../../../src/schemas/vocabulary.ts';
import { anyDose } from '../hold-timer/arbitraries.ts';
import { CATALOGUE, technique } from './sample-catalogue.ts';

const ALL_TOOLS = CATALOGUE.tools.map(({ id }) => id);
const codes = ({ steps }: Suggestion) => steps.map((step) => step.technique.code).join(' ');
const out = ({ leftOut }: Suggestion) => leftOut.map((each) => `${each.technique.code} ${each.cause}`);
const heel = (minutes: number, tools = ALL_TOOLS) => suggest(CATALOGUE, { regions: ['heel'], minutes, tools });

test('main steps come before comfort, the surest first, each place once', () => {
  const suggestion = heel(60);
  assert.equal(codes(suggestion), 'HR CS CP SG');
  assert.deepEqual(out(suggestion), ['CR same-place']);
  assert.deepEqual(suggestion.notes, []);
  assert.deepEqual(suggestion.steps.map(({ role }) => role), ['core', 'core', 'comfort', 'comfort']); // prettier-ignore
});

test('every step says why, in the words of its own page', () => {
  assert.deepEqual(
    heel(60).steps.map(({ reason }) => reason),
    [
      'Main step. Certainty: moderate. Evidence of heel-raise.',
      'Main step. Certainty: low. Evidence of calf-stretch.',
      'For comfort. Certainty: low. Evidence of calf-press.',
      'For comfort. Certainty: contested. Evidence of sole-strokes.',
    ],
  );
});

test('a dose goes down to the least of its page before anything is left out', () => {
  const pressOnly = { ...CATALOGUE, techniques: CATALOGUE.techniques.filter(({ code }) => code === 'CP') };
  const press = (minutes: number) => suggest(pressOnly, { regions: ['calf'], minutes, tools: [] });
  assert.deepEqual(press(5).steps.map(({ change }) => change), [{}]); // prettier-ignore
  assert.deepEqual(press(2).steps.map(({ change, seconds }) => [change, seconds]), [[{ sets: 1, amount: 30 }, 68]]); // prettier-ignore
  assert.match(press(2).steps[0]?.reason ?? '', / Shortened to fit your time\.$/);
  assert.deepEqual(press(1).leftOut.map(({ reason }) => reason), ['No time left. At its shortest it takes about 1 minute.']); // prettier-ignore
});

test('a main step is not cut for a massage', () => {
  assert.deepEqual(heel(19).steps.map((step) => [step.technique.code, step.change]), [
    ['HR', {}],
    ['CS', {}],
    ['CP', { sets: 1, amount: 30 }],
  ]); // prettier-ignore
  // For another main step it is.
  assert.deepEqual(heel(17).steps[0]?.change, { amount: 8 });
});

test('any one of a technique’s tools will do, and thumbs are always there', () => {
  assert.equal(codes(heel(60, [])), 'CS CP');
  assert.deepEqual(out(heel(60, [])), ['HR no-tool', 'CR no-tool', 'SG no-tool']);
  assert.equal(
    suggest(CATALOGUE, { regions: ['calf'], minutes: 9, tools: [] }).leftOut[0]?.reason,
    'You need: roller.',
  );
  assert.equal(heel(60, []).leftOut[0]?.reason, 'You need: step.');
});

test('where nothing better is known for a place, that is said', () => {
  const shin = suggest(CATALOGUE, { regions: ['shin'], minutes: 20, tools: [] });
  assert.equal(codes(shin), 'SP');
  assert.deepEqual(shin.notes, [
    {
      kind: 'no-core-known',
      message: 'shin: this site has no stretch or strength step for pain here. Its massage steps are for comfort.',
    },
  ]);
  const bare: Catalogue = { ...CATALOGUE, techniques: [] };
  assert.deepEqual(suggest(bare, { regions: ['heel', 'nowhere'], minutes: 20, tools: [] }).notes, [
    { kind: 'nothing-known', message: 'heel: this site has no technique for pain here.' },
  ]);
});

test('where main steps do not fit, that is said', () => {
  const rushed = heel(2, []);
  assert.equal(codes(rushed), 'CP');
  assert.deepEqual(rushed.notes.map(({ kind }) => kind), ['core-left-out']); // prettier-ignore
});

const anyTechnique = fc.record({
  method: fc.constantFrom(...METHODS),
  certainty: fc.constantFrom(...CERTAINTIES),
  dose: anyDose,
  muscles: fc.uniqueArray(fc.constantFrom('calf-muscle', 'shin-muscle', 'sole-band'), { minLength: 1 }),
  regions: fc.uniqueArray(fc.constantFrom('arch', 'calf', 'heel', 'shin'), { minLength: 1 }),
  tools: fc.uniqueArray(fc.constantFrom(...ALL_TOOLS), { minLength: 1 }),
});
const anyCatalogue: fc.Arbitrary<Catalogue> = fc.array(anyTechnique, { maxLength: 10 }).map((list) => ({
  ...CATALOGUE,
  techniques: list.map((fields, i) => technique({ id: `t${i}`, code: `T${String.fromCharCode(65 + i)}`, ...fields })),
}));
const anyWish = fc.record({
  regions: fc.uniqueArray(fc.constantFrom('arch', 'calf', 'heel', 'shin', 'nowhere')),
  minutes: fc.integer({ min: 0, max: 60 }),
  tools: fc.uniqueArray(fc.constantFrom(...ALL_TOOLS)),
});

test('a suggestion keeps to time and tools, and leaves nothing unsaid', () => {
  fc.assert(
    fc.property(anyCatalogue, anyWish, (catalogue, wish) => {
      const { steps, leftOut, totalSec } = suggest(catalogue, wish);
      const isFor = ({ regions }: CatalogueTechnique) => wish.regions.some((region) => regions.includes(region));
      const owned = ['none', 'thumbs', ...wish.tools];
      assert.ok(totalSec <= wish.minutes * 60);
      for (const step of steps) assert.ok(step.technique.tools.some((tool) => owned.includes(tool)));
      assert.deepEqual(
        [...steps, ...leftOut].map((each) => each.technique.id).sort(),
        catalogue.techniques.filter(isFor).map(({ id }) => id).sort(),
      ); // prettier-ignore
      const roles = steps.map(({ role }) => role);
      assert.ok(roles.lastIndexOf('core') < (roles.includes('comfort') ? roles.indexOf('comfort') : roles.length));
    }),
    { numRuns: 500 },
  );
});

test('a suggestion is a routine without doubled places and without doses outside their pages', () => {
  fc.assert(
    fc.property(anyCatalogue, anyWish, (catalogue, wish) => {
      const { steps, totalSec } = suggest(catalogue, wish);
      const empty: OwnRoutine = { id: 'r', name: 'Mine', steps: [] };
      const routine = steps.reduce(
        (all, step) => addStep(all, { code: step.technique.code, change: step.change }),
        empty,
      );
      assert.equal(routineSeconds(routine, catalogue).allStepsSec, totalSec);
      const kinds = warningsOf(routine, catalogue).map(({ kind }) => kind);
      assert.ok(!kinds.includes('same-tissue-twice') && !kinds.includes('dose-out-of-range'));
    }),
  );
});
