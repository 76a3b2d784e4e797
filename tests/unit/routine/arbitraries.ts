import fc from 'fast-check';
import type { DoseChange, OwnRoutine, OwnStep } from '../../../src/lib/routine/own-routine.ts';

/** A change of any fields, each within the schema; also fields that a technique's kind of dose has not. */
export const anyChange: fc.Arbitrary<DoseChange> = fc
  .record<Required<DoseChange>, never>(
    {
      sets: fc.integer({ min: 1, max: 10 }),
      amount: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 3600 })),
      leastSec: fc.integer({ min: 1, max: 600 }),
      upSec: fc.integer({ min: 0, max: 20 }),
      holdSec: fc.integer({ min: 0, max: 20 }),
      downSec: fc.integer({ min: 0, max: 20 }),
      restSec: fc.integer({ min: 0, max: 300 }),
      changeoverSec: fc.integer({ min: 0, max: 60 }),
      sides: fc.constantFrom('each', 'together'),
      pressureMax: fc.integer({ min: 0, max: 10 }),
      timesPerDay: fc.integer({ min: 1, max: 6 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((change) =>
    change.leastSec !== undefined && change.amount !== undefined
      ? { ...change, leastSec: Math.min(change.leastSec, change.amount) }
      : change,
  )
  .filter(({ upSec, holdSec, downSec }) => upSec !== 0 || holdSec !== 0 || downSec !== 0);

/** A code the sample site knows, or one it does not. */
export const anyCode = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('CP', 'CR', 'CS', 'HR', 'SG', 'SP') },
  { weight: 1, arbitrary: fc.constantFrom('XY', 'ZZZ', 'QQQQ') },
);

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Ääh <b>', '日本', '👩‍🦰', '#r=1-CP', ''),
);
/** One line of text with no space at its ends; may be empty. */
const anyLine = (most: number) =>
  fc.array(word, { maxLength: 5 }).map((words) =>
    words
      .join(' ')
      .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
      .slice(0, most)
      .replace(/\p{Cs}/gu, '')
      .trim(),
  );

/** A step of any kind, without its key. */
const anyStepBody = fc.record({
  code: anyCode,
  change: fc.oneof(fc.constant<DoseChange>({}), anyChange),
  days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 127 })),
  note: anyLine(200),
});

/** A step with a key. */
export const anyStep: fc.Arbitrary<OwnStep> = anyStepBody.map((step) => ({ ...step, key: 'k1' }));

/** A routine of a reader's own, which may be empty. */
export const anyRoutine: fc.Arbitrary<OwnRoutine> = fc
  .tuple(
    anyLine(60).map((name) => name || 'Mine'),
    fc.array(anyStepBody, { maxLength: 12 }),
  )
  .map(([name, steps]) => ({ id: 'r1', name, steps: steps.map((step, i) => ({ ...step, key: `k${i}` })) }));
