import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergedCautions, mergedRedFlags, mergedStops } from '../../../src/lib/routine/merge-cautions.ts';
import type { DoseChange } from '../../../src/lib/routine/own-routine.ts';
import { warningsOf } from '../../../src/lib/routine/routine-warnings.ts';
import { bitsOf, type Weekday } from '../../../src/lib/routine/step-days.ts';
import { anyRoutine } from './arbitraries.ts';
import { CATALOGUE } from './sample-catalogue.ts';

const step = (code: string, change: DoseChange = {}, days: Weekday[] = []) => ({
  code,
  change,
  days: bitsOf(days),
  note: '',
});
const routineOf = (...steps: ReturnType<typeof step>[]) => ({
  steps: steps.map((each, i) => ({ ...each, key: `k${i + 1}` })),
});
const warned = (...steps: ReturnType<typeof step>[]) => warningsOf(routineOf(...steps), CATALOGUE);

test('a routine as the pages have it raises no warning', () => {
  assert.deepEqual(warned(step('HR'), step('CS'), step('CP'), step('SG'), step('SP')), []);
  assert.deepEqual(warned(), []);
});

test('two kinds of massage on one muscle are named', () => {
  assert.deepEqual(warned(step('CP'), step('CS'), step('CR')), [
    {
      kind: 'same-tissue-twice',
      keys: ['k1', 'k3'],
      message:
        'Steps 1 and 3 press, roll or glide over the same place (Calf muscle) on the same day. Work each place once.',
    },
  ]);
});

test('the same step twice is named, but not on different days', () => {
  assert.equal(
    warned(step('CS'), step('CS'))[0]?.message,
    'Steps 1 and 2 stretch the same place (Calf muscle) on the same day. Work each place once.',
  );
  assert.deepEqual(warned(step('CP', {}, ['Mon', 'Wed']), step('CR', {}, ['Tue'])), []);
});

test('more than 30 minutes is named, exactly 30 is not', () => {
  const lasting = (sec: number) =>
    warned(step('CS', { sets: 1, sides: 'together', amount: sec })).map(({ kind }) => kind);
  assert.deepEqual(lasting(1800), ['dose-out-of-range']);
  assert.deepEqual(lasting(1801), ['over-30-minutes', 'dose-out-of-range']);
});

test('a long routine is named with its minutes, and says where only some days are long', () => {
  const long = step('CS', { sets: 1, sides: 'together', amount: 3600 });
  assert.equal(
    warned(long)[0]?.message,
    'This takes about 60 minutes. That is more than 30. You can leave out a comfort step.',
  );
  assert.match(warned(long, step('HR'))[0]?.message ?? '', /^This takes about 7\d minutes on the longest days\. /);
});

test('strength work on days in a row is named, Sunday and Monday too', () => {
  assert.deepEqual(warned(step('HR', {}, ['Sun', 'Mon'])), [
    {
      kind: 'load-on-consecutive-days',
      keys: ['k1'],
      message: 'Step 1: strength work on days in a row (Mon, Sun). Leave a day between strength days.',
    },
  ]);
  assert.deepEqual(warned(step('HR', {}, ['Mon']), step('HR', {}, ['Tue'])).map(({ kind, keys }) => [kind, ...keys]), [['load-on-consecutive-days', 'k1', 'k2']]); // prettier-ignore
  assert.deepEqual(warned(step('HR', {}, ['Tue', 'Thu', 'Sat'])), []);
});

test('an unknown technique is named by its code', () => {
  assert.deepEqual(warned(step('CP'), step('XY', { sets: 9 })), [
    {
      kind: 'unknown-technique',
      keys: ['k2'],
      message:
        'Step 2: Unknown technique XY. This site does not know it. The step is kept, but it is not played and takes no time here.',
    },
  ]);
});

test('a dose that is not the page’s is named with both', () => {
  assert.deepEqual(warned(step('CP', { sets: 4, pressureMax: 7 })), [
    {
      kind: 'dose-out-of-range',
      keys: ['k1'],
      message:
        'Step 1, Calf press: not the dose on its page. Sets: 4, the page says 1 to 3. Most discomfort, out of 10: 7, the page says 0 to 5.',
    },
  ]);
  assert.match(warned(step('CS', { sets: 3 }))[0]?.message ?? '', /Sets: 3, the page says 5\.$/);
});

test('every warning is about steps that are there', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const keys = new Set(routine.steps.map(({ key }) => key));
      for (const warning of warningsOf(routine, CATALOGUE)) {
        assert.ok(warning.keys.every((key) => keys.has(key)));
        assert.match(warning.message, /^[A-Z].*\.$/);
      }
    }),
  );
});

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('cautions of all steps come once, strictest first', () => {
  const merged = mergedCautions(routineOf(step('CP'), step('HR'), step('CR'), step('XY')), CATALOGUE);
  assert.deepEqual(merged.map(({ kind, cautions }) => [kind, ids(cautions)]), [
    ['never', ['broken-bone', 'open-wound']],
    ['ask-first', ['blood-thinners']],
    ['keep-off', ['back-of-knee']],
  ]); // prettier-ignore
});

test('red flags of all steps come once, fastest first', () => {
  const merged = mergedRedFlags(routineOf(step('HR'), step('CP'), step('CR')), CATALOGUE);
  assert.deepEqual(merged.map(({ level, flags }) => [level, ids(flags)]), [
    ['emergency', ['clot']],
    ['today', ['pop']],
    ['soon', ['bone-pain']],
  ]); // prettier-ignore
  assert.deepEqual(mergedRedFlags(routineOf(), CATALOGUE), []);
});

test('the same stop sign is said once', () => {
  assert.deepEqual(mergedStops(routineOf(step('CP'), step('CR')), CATALOGUE), ['Sharp pain', 'A bruise', 'Tingling']);
});

test('no caution and no stop sign of a step is lost', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const cautions = new Set(mergedCautions(routine, CATALOGUE).flatMap((group) => ids(group.cautions)));
      const flags = new Set(mergedRedFlags(routine, CATALOGUE).flatMap((group) => ids(group.flags)));
      const stops = mergedStops(routine, CATALOGUE).map((stop) => stop.toLowerCase());
      for (const { code } of routine.steps) {
        const technique = CATALOGUE.techniques.find((each) => each.code === code);
        assert.ok((technique?.cautions ?? []).every((id) => cautions.has(id)));
        assert.ok((technique?.redFlags ?? []).every((id) => flags.has(id)));
        assert.ok((technique?.stop ?? []).every((stop) => stops.includes(stop.toLowerCase())));
      }
    }),
  );
});
