import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLink } from '../../../src/lib/routine-link/read-link.ts';
import { encode, MAX_LINK, writeLink, writeLinkWithWords } from '../../../src/lib/routine-link/write-link.ts';
import { cleanChange } from '../../../src/lib/routine/apply-change.ts';
import { techniqueByCode } from '../../../src/lib/routine/known-steps.ts';
import { MAX_STEPS, type DoseChange, type OwnRoutine } from '../../../src/lib/routine/own-routine.ts';
import { parseRoutine } from '../../../src/lib/routine/validate.ts';
import { anyRoutine } from '../routine/arbitraries.ts';
import { CATALOGUE } from '../routine/sample-catalogue.ts';

/** The longest address a routine may have in front of its link. */
const ADDRESS = 'https://footing.example/routines/build/#r=';
const find = techniqueByCode(CATALOGUE);

/** What a link must give back: changes cleaned, keys fresh, words only where they were asked for. */
function expected({ name, steps }: OwnRoutine, withWords: boolean) {
  return {
    ok: true,
    ...(withWords ? { name } : {}),
    steps: steps.map(({ code, change, days, note }, index) => {
      const technique = find(code);
      const clean = technique ? cleanChange(technique.dose, change) : change;
      return { key: `s${index + 1}`, code, change: clean, days, note: withWords ? note : '' };
    }),
  };
}

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const link = writeLink(routine, CATALOGUE);
      assert.match(link, /^1[A-Za-z0-9-]*$/);
      assert.deepEqual(readLink(link), expected(routine, false));
    }),
    { numRuns: 500 },
  );
});

test('name and notes are read back where they are in it', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const link = writeLinkWithWords(routine, CATALOGUE);
      fc.pre(link !== undefined);
      assert.match(link, /^[\w-]+$/);
      assert.deepEqual(readLink(link), expected(routine, true));
    }),
    { numRuns: 500 },
  );
});

test('nothing the reader wrote is in a plain link', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const bare = {
        ...routine,
        name: 'x',
        id: 'other',
        steps: routine.steps.map((step) => ({ ...step, note: '', key: `${step.key}b` })),
      };
      assert.equal(writeLink(routine, CATALOGUE), writeLink(bare, CATALOGUE));
    }),
  );
});

test('a routine that was read gives the same link again, and is one that is kept', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const link = writeLink(routine, CATALOGUE);
      const read = readLink(link);
      assert.ok(read.ok);
      assert.equal(writeLink({ steps: read.steps }, CATALOGUE), link);
      assert.ok(parseRoutine({ id: 'new', name: 'Mine', steps: read.steps }).ok);
    }),
  );
});

test('changes that change nothing are not in the link', () => {
  const step = { key: 'a', code: 'CP', days: 0, note: '' };
  const link = (change: DoseChange) => writeLink({ steps: [{ ...step, change }] }, CATALOGUE);
  assert.equal(link({ sets: 2, amount: 60, upSec: 3 }), link({}));
  assert.match(link({ sets: 3 }), /^1-CPs3\w{6}$/);
});

const anyLink = fc
  .tuple(anyRoutine, fc.boolean())
  .map(([routine, withWords]) =>
    withWords ? (writeLinkWithWords(routine, CATALOGUE) ?? '1') : writeLink(routine, CATALOGUE),
  );
const anyCharacter = fc.oneof(
  fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

test('any change of one character is found', () => {
  fc.assert(
    fc.property(anyLink, fc.nat(), anyCharacter, (link, place, character) => {
      const at = place % link.length;
      fc.pre(link.charAt(at) !== character);
      assert.ok(!readLink(link.slice(0, at) + character + link.slice(at + 1)).ok);
    }),
    { numRuns: 3000 },
  );
});

test('any character too many or too few is found', () => {
  fc.assert(
    fc.property(anyLink, fc.nat(), anyCharacter, (link, place, character) => {
      const at = place % (link.length + 1);
      assert.ok(!readLink(link.slice(0, at) + character + link.slice(at)).ok);
      if (at < link.length) assert.ok(!readLink(link.slice(0, at) + link.slice(at + 1)).ok);
    }),
    { numRuns: 3000 },
  );
});

const SAMPLES: DoseChange[][] = [
  [{}, {}, {}],
  [{ sets: 3, restSec: 15 }, { amount: 45, sides: 'together' }, { pressureMax: 2 }],
];
for (const changes of SAMPLES) {
  const steps = changes.map((change, i) => ({ code: ['CP', 'CR', 'XYZ'][i] ?? 'CS', change, days: i * 5 }));
  const link = encode(steps, { name: 'Heels', notes: ['', 'Slowly', ''] });

  test(`every change of one character in ${link} is found`, () => {
    for (let at = 0; at < link.length; at += 1) {
      for (let code = 32; code < 127; code += 1) {
        const character = String.fromCharCode(code);
        if (character === link.charAt(at)) continue;
        assert.ok(!readLink(link.slice(0, at) + character + link.slice(at + 1)).ok, `${character} at ${at}`);
      }
    }
  });

  test(`every part cut off ${link}, at either end, is missed`, () => {
    for (let at = 1; at <= link.length; at += 1) {
      assert.ok(!readLink(link.slice(0, -at)).ok);
      assert.ok(!readLink(link.slice(at)).ok);
    }
  });

  test(`two neighbours in ${link} that change places are found`, () => {
    for (let at = 1; at < link.length; at += 1) {
      const [a, b] = [link.charAt(at - 1), link.charAt(at)];
      if (a !== b) assert.ok(!readLink(link.slice(0, at - 1) + b + a + link.slice(at + 1)).ok);
    }
  });
}

test('any cut is found', () => {
  fc.assert(
    fc.property(anyLink, fc.nat(), (link, place) => {
      assert.ok(!readLink(link.slice(0, place % link.length)).ok);
    }),
    { numRuns: 3000 },
  );
});

const eight = (change: DoseChange, days: number, code = 'HR') =>
  Array.from({ length: 8 }, () => ({ code, change, days }));

test('eight steps as they are fit 120 characters with their address', () => {
  assert.ok((ADDRESS + encode(eight({}, 0))).length <= 120);
  assert.ok((ADDRESS + encode(eight({}, 0, 'ABCD'))).length <= 120);
});

test('eight steps with every field changed fit 300 characters with their address', () => {
  const everyField: DoseChange = {
    sets: 10, amount: 3600, upSec: 20, holdSec: 20, downSec: 20, restSec: 300,
    changeoverSec: 60, sides: 'together', pressureMax: 10, timesPerDay: 6,
  }; // prettier-ignore
  assert.ok((ADDRESS + encode(eight(everyField, 127))).length <= 300);
  assert.ok((ADDRESS + encode(eight(everyField, 127, 'ABCD'))).length <= 300);
});

test('the longest routine fits a link without words; with words it is told where it does not', () => {
  const everyField = { sets: 10, amount: 3600, leastSec: 600, upSec: 20, holdSec: 20, downSec: 20, restSec: 300, changeoverSec: 60, sides: 'together', pressureMax: 10, timesPerDay: 6 } as const; // prettier-ignore
  const steps = Array.from({ length: MAX_STEPS }, (_, i) => ({
    key: `k${i}`,
    code: 'ABCD',
    change: everyField,
    days: 127,
    note: '日'.repeat(200),
  }));
  const link = writeLink({ steps }, CATALOGUE);
  assert.ok(link.length <= MAX_LINK && readLink(link).ok);
  assert.equal(writeLinkWithWords({ name: 'Mine', steps }, CATALOGUE), undefined);
});
