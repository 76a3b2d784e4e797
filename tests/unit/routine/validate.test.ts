import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseRoutine } from '../../../src/lib/routine/validate.ts';
import { anyRoutine } from './arbitraries.ts';

const STEP = { key: 's1', code: 'CP', change: {}, days: 0, note: '' };
const ROUTINE = { id: 'r1', name: 'Mine', steps: [STEP] };
const withStep = (fields: Record<string, unknown>) => ({
  ...ROUTINE,
  steps: [STEP, { ...STEP, key: 's2', ...fields }],
});
const withChange = (change: unknown) => withStep({ change });
const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

test('every routine is taken as it is, also after a round through JSON', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      assert.deepEqual(parseRoutine(routine), { ok: true, routine });
      assert.deepEqual(parseRoutine(JSON.parse(JSON.stringify(routine))), { ok: true, routine });
    }),
  );
});

/** What is wrong, the value, where, and the words for it. */
const REFUSED: [string, unknown, string, string][] = [
  ['nothing', undefined, '', 'The routine is missing or of the wrong kind'],
  ['null', null, '', 'The routine is missing or of the wrong kind'],
  ['a list', [], '', 'The routine is missing or of the wrong kind'],
  ['text', 'routine', '', 'The routine is missing or of the wrong kind'],
  ['a deep list', nested(5000), '', 'The routine is missing or of the wrong kind'],
  ['no id', { ...ROUTINE, id: undefined }, 'id', 'The id must be text'],
  ['an id with signs', { ...ROUTINE, id: '../x' }, 'id', 'The id must be 1 to 64 letters, digits, - or _'],
  ['an empty name', { ...ROUTINE, name: ' ' }, 'name', 'The name is empty'],
  ['a long name', { ...ROUTINE, name: 'x'.repeat(61) }, 'name', 'The name must be text of at most 60 characters'],
  ['a name of two lines', { ...ROUTINE, name: 'a\nb' }, 'name', 'The name must be one line of plain text'],
  ['half a character', { ...ROUTINE, name: '\uD83D' }, 'name', 'The name must be one line of plain text'],
  ['no steps', { id: 'r1', name: 'Mine' }, 'steps', 'The routine has no field "steps"'],
  ['steps of nothing', { ...ROUTINE, steps: null }, 'steps', 'The list of steps is missing'],
  ['steps that are an object', { ...ROUTINE, steps: { length: 1, 0: STEP } }, 'steps', 'The list of steps is missing'],
  ['too many steps', { ...ROUTINE, steps: Array.from({ length: 61 }, (_, i) => ({ ...STEP, key: `k${i}` })) }, 'steps', 'A routine has at most 60 steps'],
  ['a million steps', { ...ROUTINE, steps: Array(1_000_000).fill(0) }, 'steps', 'A routine has at most 60 steps'],
  ['the same key twice', withStep({ key: 's1' }), 'steps', 'Two steps have the same key'],
  ['a field too many', { ...ROUTINE, owner: 'me' }, '', 'The routine has a field that does not belong there: "owner"'],
  ['a prototype', JSON.parse('{"id":"r","name":"n","steps":[],"__proto__":{"x":1}}'), '', 'The routine has a field that does not belong there: "__proto__"'],
  ['a constructor', { ...ROUTINE, constructor: 1 }, '', 'The routine has a field that does not belong there: "constructor"'],
  ['a step that is null', { ...ROUTINE, steps: [null] }, 'steps.0', 'Step 1: the step is missing or of the wrong kind'],
  ['a step with a prototype', { ...ROUTINE, steps: [JSON.parse('{"__proto__":[]}')] }, 'steps.0', 'Step 1: the step has a field that does not belong there: "__proto__"'],
  ['a long unknown field', { ...ROUTINE, steps: [{ ['x'.repeat(9999)]: 1 }] }, 'steps.0', `Step 1: the step has a field that does not belong there: "${'x'.repeat(30)}…"`],
  ['a code in small letters', withStep({ code: 'cp' }), 'steps.1.code', 'Step 2: the code must be 2 to 4 capital letters'],
  ['a code that is a number', withStep({ code: 7 }), 'steps.1.code', 'Step 2: the code must be text'],
  ['a long code', withStep({ code: 'ABCDE' }), 'steps.1.code', 'Step 2: the code must be 2 to 4 capital letters'],
  ['days past Sunday', withStep({ days: 128 }), 'steps.1.days', 'Step 2: the days must be a whole number from 0 to 127'],
  ['a note that is too long', withStep({ note: 'x'.repeat(201) }), 'steps.1.note', 'Step 2: the note must be text of at most 200 characters'],
  ['no change', withChange(undefined), 'steps.1.change', 'Step 2: the dose is missing or of the wrong kind'],
  ['a change that is a list', withChange([]), 'steps.1.change', 'Step 2: the dose is missing or of the wrong kind'],
  ['a change of what is not there', withChange({ toString: 1 }), 'steps.1.change', 'Step 2: the dose has a field that does not belong there: "toString"'],
  ['no set', withChange({ sets: 0 }), 'steps.1.change.sets', 'Step 2: sets must be a whole number from 1 to 10'],
  ['half a set', withChange({ sets: 1.5 }), 'steps.1.change.sets', 'Step 2: sets must be a whole number from 1 to 10'],
  ['sets in words', withChange({ sets: '3' }), 'steps.1.change.sets', 'Step 2: sets must be a whole number from 1 to 10'],
  ['endless sets', withChange({ sets: Number.POSITIVE_INFINITY }), 'steps.1.change.sets', 'Step 2: sets must be a whole number from 1 to 10'],
  ['a rest that is no number', withChange({ restSec: Number.NaN }), 'steps.1.change.restSec', 'Step 2: seconds of rest must be a whole number from 0 to 300'],
  ['work of two hours', withChange({ amount: 7200 }), 'steps.1.change.amount', 'Step 2: the work of one set must be a whole number from 1 to 3600'],
  ['a third side', withChange({ sides: 'left' }), 'steps.1.change.sides', 'Step 2: sides must be "each" or "together"'],
  ['a least above the most', withChange({ leastSec: 30, amount: 20 }), 'steps.1.change', 'Step 2: the shortest hold must not be longer than the longest'],
  ['a tempo of nothing', withChange({ upSec: 0, holdSec: 0, downSec: 0 }), 'steps.1.change', 'Step 2: the way up, the hold and the way down must not all take 0 seconds'],
]; // prettier-ignore
for (const [what, value, path, message] of REFUSED) {
  test(`${what} is refused`, () => {
    const result = parseRoutine(value);
    assert.deepEqual(result, { ok: false, reasons: [{ path, message }] });
  });
}

test('all that is wrong is said at once, but not without end', () => {
  const bad = { ...ROUTINE, name: '', steps: Array.from({ length: 60 }, () => ({ ...STEP, code: 1, days: -1 })) };
  const result = parseRoutine(bad);
  assert.ok(!result.ok);
  assert.equal(result.reasons.length, 20);
  assert.equal(result.reasons[0]?.message, 'The name is empty');
});

test('no value of any kind makes it throw', () => {
  const anyValue = fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        anyValue,
        fc.record({ id: anyValue, name: anyValue, steps: anyValue }),
        fc.record({
          id: fc.constant('r'),
          name: fc.constant('n'),
          steps: fc.array(
            fc.record({ key: anyValue, code: anyValue, change: anyValue, days: anyValue, note: anyValue }),
          ),
        }),
      ),
      (value) => {
        const result = parseRoutine(value);
        assert.ok(result.ok || result.reasons.length > 0);
      },
    ),
    { numRuns: 500 },
  );
});

test('what is refused leaves no trace on other objects', () => {
  parseRoutine(JSON.parse('{"__proto__":{"polluted":1},"steps":[{"change":{"__proto__":{"polluted":1}}}]}'));
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
