import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileDose } from '../../../src/lib/routine/compile.ts';
import { dose } from '../../../src/schemas/dose.ts';
import {
  doseOfLink,
  LINK_DEFAULTS,
  readTimerLink,
  writeTimerLink,
  type TimerLink,
} from '../../../src/features/hold-timer/timer-link.ts';

const CASES: [string, Partial<TimerLink>, string[]][] = [
  ['', {}, []],
  ['?', {}, []],
  ['?hold=60&sets=3&sides=each&rest=15&ready=5', { holdSec: 60, sets: 3, sides: 'each', restSec: 15, readySec: 5 }, []],
  ['hold=90', { holdSec: 90 }, []],
  ['?hold=3600&sets=10&rest=300&ready=60', { holdSec: 3600, sets: 10, restSec: 300, readySec: 60 }, []],
  ['?hold=1&sets=1&rest=0&ready=0', { holdSec: 1, sets: 1, restSec: 0, readySec: 0 }, []],
  ['?hold=3601', { holdSec: 3600 }, ['Hold: the link asks for 3601 seconds. The most is 3600.']],
  ['?hold=0', { holdSec: 1 }, ['Hold: the link asks for 0 seconds. The least is 1.']],
  ['?hold=-5', { holdSec: 1 }, ['Hold: the link asks for -5 seconds. The least is 1.']],
  ['?sets=11', { sets: 10 }, ['Sets: the link asks for 11 sets. The most is 10.']],
  ['?rest=301', { restSec: 300 }, ['Rest: the link asks for 301 seconds. The most is 300.']],
  ['?ready=99', { readySec: 60 }, ['Get ready: the link asks for 99 seconds. The most is 60.']],
  ['?hold=abc', {}, ['Hold: the link has no number here, so it is 60 seconds.']],
  ['?sets=1e3', {}, ['Sets: the link has no number here, so it is 1 set.']],
  ['?ready=soon', {}, ['Get ready: the link has no number here.']],
  ['?hold=0x10', {}, ['Hold: the link has no number here, so it is 60 seconds.']],
  ['?hold=Infinity', {}, ['Hold: the link has no number here, so it is 60 seconds.']],
  ['?hold=%3Cb%3E', {}, ['Hold: the link has no number here, so it is 60 seconds.']],
  ['?hold=99999999999999999999999', { holdSec: 3600 }, ['Hold: the link asks for far too much. The most is 3600.']],
  ['?hold=&sets=', {}, []],
  ['?hold=%2030%20', { holdSec: 30 }, []],
  ['?hold=45.4', { holdSec: 45 }, []],
  ['?sides=together', { sides: 'together' }, []],
  ['?sides=left', {}, ['Sides: a link can say "each" or "together". This one holds without a change of side.']],
  ['?hold=30&hold=40', { holdSec: 30 }, []],
  ['?hold=30&theme=dark&__proto__=1', { holdSec: 30 }, []],
  ['?hold=0&sets=0', { holdSec: 1, sets: 1 }, ['Hold: the link asks for 0 seconds. The least is 1.', 'Sets: the link asks for 0 sets. The least is 1.']],
]; // prettier-ignore
for (const [search, link, messages] of CASES) {
  test(`reads ${search || 'no query'}`, () => {
    assert.deepEqual(readTimerLink(search), { link: { ...LINK_DEFAULTS, ...link }, messages });
  });
}

const anyLink: fc.Arbitrary<TimerLink> = fc.record(
  {
    holdSec: fc.integer({ min: 1, max: 3600 }),
    sets: fc.integer({ min: 1, max: 10 }),
    sides: fc.constantFrom('each', 'together'),
    restSec: fc.integer({ min: 0, max: 300 }),
    readySec: fc.integer({ min: 0, max: 60 }),
  },
  { requiredKeys: ['holdSec', 'sets', 'sides', 'restSec'] },
);

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyLink, (link) =>
      assert.deepEqual(readTimerLink(writeTimerLink(link)), { link: { ...link }, messages: [] }),
    ),
  );
});

test('any query gives a dose that the schema takes, and one way to write it', () => {
  const value = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String));
  const query = fc.dictionary(fc.constantFrom('hold', 'sets', 'sides', 'rest', 'ready', 'x'), value);
  fc.assert(
    fc.property(query, (values) => {
      const { link } = readTimerLink(new URLSearchParams(values).toString());
      assert.deepEqual(dose.parse(doseOfLink(link)), doseOfLink(link));
      assert.deepEqual(readTimerLink(writeTimerLink(link)).link, link);
      assert.ok(compileDose(doseOfLink(link), 0).length > 0);
    }),
  );
});

test('links are written the same way each time', () => {
  assert.equal(writeTimerLink({ ...LINK_DEFAULTS, readySec: 0 }), '?hold=60&sets=1&sides=together&rest=15&ready=0');
  assert.equal(writeTimerLink(LINK_DEFAULTS), '?hold=60&sets=1&sides=together&rest=15');
});
