import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baseOf, drawDigit } from '../../../src/figures/hands/digit.ts';
import { placer } from '../../../src/figures/hands/placing.ts';
import { twoHands } from '../../../src/figures/hands/two-hands.ts';
import { wrappedHand } from '../../../src/figures/hands/wrapped-hand.ts';
import { item } from '../../../src/figures/kit/item.ts';
import type { Control, Point } from '../../../src/figures/kit/point.ts';
import { pathBounds } from '../../../src/figures/path-bounds.ts';

function near(actual: Control, [x, y]: Point): void {
  assert.ok(Math.hypot(actual[0] - x, actual[1] - y) < 1e-9, `${actual.join()} is not ${x}, ${y}`);
}

describe('placer', () => {
  it('scales, turns clockwise, then moves', () => {
    near(item(placer({ at: [10, 20], scale: 2, angle: 90 })([[3, 0]]), 0), [10, 26]);
  });

  it('changes left and right over before it turns', () => {
    near(item(placer({ at: [0, 0], scale: 1, angle: 90, flip: true })([[3, 1]]), 0), [-1, -3]);
  });

  it('keeps corners', () => {
    assert.deepEqual(placer({ at: [0, 0], scale: 1 })([[1, 2, 1]]), [[1, 2, 1]]);
  });
});

describe('a digit', () => {
  const digit = {
    line: [
      [0, 0],
      [0, 4],
      [0, 8],
    ],
    widths: [1, 1, 1],
  } as const;
  const drawn = drawDigit(placer({ at: [0, 0], scale: 10 }), digit);

  it('starts with an edge on each side of its line', () => {
    const [left, right] = baseOf(digit);
    near(left, [-1, 0]);
    near(right, [1, 0]);
  });

  it('is as wide as its widths and round beyond the end of its line', () => {
    const [, data = ''] = /class="il-outline" d="([^"]+)"/.exec(drawn) ?? [];
    const [x, y, width, height] = pathBounds(data);
    assert.ok(Math.abs(x + 10) < 1 && Math.abs(width - 20) < 2);
    assert.ok(y >= -0.1 && y + height > 88 && y + height < 92);
  });

  it('leaves its outline open at the base and has a nail only if asked', () => {
    assert.doesNotMatch(drawn, /il-outline" d="[^"]*z"/i);
    assert.doesNotMatch(drawn, /il-skin-lit/);
    assert.match(drawDigit(placer({ at: [0, 0], scale: 10 }), { ...digit, nail: 0 }), /il-skin-lit/);
  });
});

describe('a wrapped hand', () => {
  it('has its fingers behind the limb, its thumb before it, and presses where it is placed', () => {
    const { behind, front } = wrappedHand({ at: [100, 200], scale: 10 });
    assert.equal(behind.split('class="il-outline"').length - 1, 4);
    const tips = [...front.matchAll(/class="il-outline" d="([^"]+)"/g)].map(([, data = '']) => pathBounds(data));
    const [x, y, width, height] = item(tips, -1);
    assert.ok(Math.abs(x + width - 100) < 10 && Math.abs(y + height - 200) < 10);
  });
});

describe('two hands', () => {
  const [first, second] = twoHands({ at: [100, 200], scale: 10 }, { at: [140, 200], scale: 10, flip: true });

  it('draw the lines once and show them twice, with their classes', () => {
    assert.equal(second.front.includes(' d="'), false);
    const shown = (text: string) => [...text.matchAll(/<use class="([^"]+)" href="([^"]+)"/g)].map(([use]) => use);
    assert.ok(shown(first.front).length > 5);
    assert.deepEqual(shown(second.front), shown(first.front));
  });

  it('put the second where it is placed: mirrored about the middle between the two', () => {
    const [a, b, c, d, e, f] = (/matrix\(([^)]+)\)/.exec(second.front)?.[1] ?? '').split(' ').map(Number);
    assert.deepEqual([a, b, c, d, e, f].map((value) => Math.round(value ?? NaN) + 0), [-1, 0, 0, 1, 240, 0]); // prettier-ignore
  });
});
