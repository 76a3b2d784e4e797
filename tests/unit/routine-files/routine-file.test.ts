import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { previewWords, problemWords, REFUSAL_WORDS } from '../../../src/features/routine-files/file-words.ts';
import {
  MAX_FILE_ROUTINES,
  readRoutineFile,
  writeRoutineFile,
} from '../../../src/features/routine-files/routine-file.ts';
import { ownRoutine, ownStep } from '../routine-store/routines.ts';
import { BAD_ROUTINES, fileWith, GOOD, NOT_OURS } from './bad-files.ts';

test('what is saved is read again, and a person can read the file too', () => {
  const routines = [
    GOOD,
    {
      id: 'b',
      name: 'ريلة 🦵🏽',
      steps: [ownStep('ZZZ', { change: { sets: 3, sides: 'each' }, days: 21, note: '<b>;"' })],
    },
  ];
  const text = writeRoutineFile(routines);
  assert.ok(text.startsWith('{\n  "footing": "routines",\n  "version": 1,\n  "routines": [\n'));
  assert.deepEqual(readRoutineFile(text), { ok: true, routines, problems: [] });
  assert.deepEqual(readRoutineFile(`\uFEFF${text}\n`), { ok: true, routines, problems: [] });
});

test('a text that was kept aside as it was can be read as a file', () => {
  const text = JSON.stringify({ version: 1, current: 'a', routines: [GOOD, 7] });
  const file = readRoutineFile(text);
  assert.ok(file.ok);
  assert.deepEqual(file.routines, [GOOD]);
  assert.deepEqual(
    file.problems.map(({ number }) => number),
    [2],
  );
});

test('bad files are many', () => {
  assert.ok(Object.keys(NOT_OURS).length + Object.keys(BAD_ROUTINES).length >= 150);
});

for (const [name, text] of Object.entries(NOT_OURS)) {
  test(`refused, with words of its own: ${name}`, () => {
    const file = readRoutineFile(text);
    assert.ok(!file.ok);
    assert.notEqual(file.reason, 'nothing-usable');
    assert.deepEqual(file.problems, []);
    assert.equal(previewWords(file), REFUSAL_WORDS[file.reason]);
  });
}

for (const [name, text] of Object.entries(BAD_ROUTINES)) {
  test(`a routine that cannot be used is set apart: ${name}`, () => {
    const alone = readRoutineFile(text);
    assert.ok(!alone.ok);
    assert.equal(alone.reason, 'nothing-usable');
    const { routines } = JSON.parse(text) as { routines: unknown[] };
    const file = readRoutineFile(fileWith(GOOD, ...routines));
    assert.ok(file.ok);
    assert.deepEqual(file.routines, [GOOD]);
    assert.equal(file.problems.length > 0, routines.length > 0);
    for (const problem of file.problems) {
      assert.equal(problem.number, 2);
      assert.ok(problem.reason.length > 0);
      assert.ok(problemWords(problem).startsWith('Routine 2'));
    }
    assert.ok(!JSON.stringify(file).includes('Bloggs'));
  });
}

test('each kind of wrong file is named', () => {
  const reason = (name: string) => {
    const file = readRoutineFile(NOT_OURS[name] ?? '');
    return file.ok ? 'ok' : file.reason;
  };
  assert.equal(reason('nothing'), 'empty');
  assert.equal(reason('a mark of the byte order alone'), 'empty');
  assert.equal(reason('PNG'), 'not-text');
  assert.equal(reason('UTF-16'), 'not-text');
  assert.equal(reason('CSV'), 'not-json');
  assert.equal(reason('calendar'), 'calendar');
  assert.equal(reason('a package'), 'not-footing');
  assert.equal(reason('a later version'), 'newer-version');
  assert.equal(reason('more than is read'), 'too-long');
  const words = Object.values(REFUSAL_WORDS);
  assert.equal(new Set(words).size, words.length);
});

test('nothing in a file runs, and no prototype is touched', () => {
  const hidden = '"__proto__":{"hacked":true},"constructor":{"prototype":{"hacked":true}}';
  for (const text of [
    fileWith(GOOD).replace('{', `{${hidden},`),
    fileWith(GOOD).replace('"change":{', `"change":{${hidden},`),
    fileWith(GOOD).replace('"id":', `${hidden},"id":`),
  ]) {
    const file = readRoutineFile(text);
    assert.equal(Reflect.get({}, 'hacked'), undefined);
    if (!file.ok) continue;
    for (const routine of file.routines) assert.equal(Reflect.get(routine, 'hacked'), undefined);
    assert.ok(!writeRoutineFile(file.routines).includes('hacked'));
  }
  for (const text of Object.values(NOT_OURS)) readRoutineFile(text);
  assert.equal(Reflect.get(globalThis, 'hacked'), undefined);
});

test('markup in a name or a note is text like any other', () => {
  const name = '<img src=x onerror=alert(1)>';
  const routine = { ...GOOD, name, steps: [ownStep('CP', { note: '</script><script>alert(1)</script>' })] };
  assert.deepEqual(readRoutineFile(writeRoutineFile([routine])), { ok: true, routines: [routine], problems: [] });
});

test('more routines than a file may hold are named as left out', () => {
  const routines = Array.from({ length: MAX_FILE_ROUTINES + 20 }, (_, index) => ownRoutine(`${index}`, 'R', 'CP'));
  const file = readRoutineFile(writeRoutineFile(routines));
  assert.ok(file.ok);
  assert.equal(file.routines.length, MAX_FILE_ROUTINES);
  assert.deepEqual(
    file.problems.map(({ number }) => number),
    [MAX_FILE_ROUTINES + 1],
  );
});

test('the line over a preview counts', () => {
  const words = (...routines: unknown[]) => previewWords(readRoutineFile(fileWith(...routines)));
  assert.equal(words(GOOD), '1 routine in this file. Nothing is changed until you add them.');
  assert.equal(
    words(GOOD, { ...GOOD, id: 'b' }, 7, { name: 3, steps: 4 }),
    '2 routines in this file. 2 cannot be used. Nothing is changed until you add them.',
  );
});

test('a name for the paper that slipped into a routine is not saved', () => {
  const routine = Object.assign(ownRoutine('r', 'R', 'CP'), { patient: 'Jo Bloggs', for: 'Jo Bloggs' });
  const step = Object.assign(ownStep('CP'), { patient: 'Jo Bloggs' });
  assert.ok(!writeRoutineFile([routine, { ...GOOD, steps: [step] }]).includes('Bloggs'));
});

test('whatever a file holds, reading ends with an answer that can be saved again', () => {
  const json = fc.oneof(
    fc.json(),
    fc.jsonValue().map((value) => fileWith(value)),
    fc.record({ id: fc.string(), name: fc.string(), steps: fc.array(fc.jsonValue()) }).map((value) => fileWith(value)),
    fc.string({ unit: 'binary' }),
    fc.tuple(fc.nat(), fc.string({ minLength: 1, maxLength: 3 })).map(([place, noise]) => {
      const text = fileWith(GOOD);
      const at = place % text.length;
      return text.slice(0, at) + noise + text.slice(at + noise.length);
    }),
  );
  fc.assert(
    fc.property(json, (text) => {
      const file = readRoutineFile(text);
      if (!file.ok) return previewWords(file).length > 0;
      assert.deepEqual(readRoutineFile(writeRoutineFile(file.routines)), { ...file, problems: [] });
      return true;
    }),
    { numRuns: 500, seed: 20261121 },
  );
});
