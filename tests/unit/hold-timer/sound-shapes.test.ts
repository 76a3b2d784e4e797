import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CUE_KINDS, type CueKind } from '../../../src/features/hold-timer/cue-plan.ts';
import { gainOf, SHAPES, shapeMs } from '../../../src/features/hold-timer/sound-shapes.ts';
import { PATTERNS } from '../../../src/features/hold-timer/vibration.ts';

/** The shape of a signal for an ear that knows no notes: how many, long or short, which way each goes. */
function shapeOf(kind: CueKind): string {
  const notes = SHAPES[kind];
  return notes
    .map(({ lengthMs, fromHz, toHz }, index) => {
      const beforeHz = notes[index - 1]?.toHz ?? fromHz;
      const step = Math.sign(fromHz - beforeHz);
      const slide = Math.sign(toHz - fromHz);
      return `${lengthMs < 100 ? 'tick' : lengthMs < 400 ? 'short' : 'long'}${step}${slide}`;
    })
    .join(' ');
}

test('every signal has a shape of its own', () => {
  assert.equal(new Set(CUE_KINDS.map(shapeOf)).size, CUE_KINDS.length);
});

test('every signal has a vibration of its own', () => {
  assert.equal(new Set(CUE_KINDS.map((kind) => PATTERNS[kind].join())).size, CUE_KINDS.length);
});

for (const kind of CUE_KINDS) {
  test(`"${kind}" is low, soft and begins at once`, () => {
    const notes = SHAPES[kind];
    assert.equal(notes[0]?.atMs, 0);
    for (const { fromHz, toHz, level, lengthMs } of notes) {
      assert.ok(fromHz >= 300 && toHz >= 300 && fromHz <= 700 && toHz <= 700);
      assert.ok(level > 0 && level <= 0.8 && lengthMs >= 60);
    }
  });
  test(`the notes of "${kind}" never sound together`, () => {
    const notes = SHAPES[kind];
    for (const [index, { atMs }] of notes.entries()) {
      const before = notes[index - 1];
      assert.ok(!before || before.atMs + before.lengthMs <= atMs);
    }
  });
}

test('a tick and a phase are over before the next one', () => {
  for (const kind of ['last-3', 'rep-up', 'rep-hold', 'rep-down'] as const) assert.ok(shapeMs(kind) < 1000);
});

const GAINS: [number, number][] = [[0, 0], [0.5, 0.25], [1, 1], [7, 1], [-1, 0], [NaN, 0]]; // prettier-ignore
for (const [volume, gain] of GAINS) {
  test(`volume ${volume} is a gain of ${gain}`, () => assert.equal(gainOf(volume), gain));
}
