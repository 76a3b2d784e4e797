import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Point } from '../../../src/figures/kit/point.ts';
import { LEG_BACK_DEEP } from '../../../src/figures/plates/leg-back-deep-muscles.ts';
import { LEG_BACK_MUSCLES, type LimbEdges } from '../../../src/figures/plates/leg-back-muscles.ts';
import { LEG_FRONT_MUSCLES } from '../../../src/figures/plates/leg-front-muscles.ts';
import { LOWER_LEG_MUSCLES } from '../../../src/figures/plates/lower-leg-muscles.ts';

const TABLES: Readonly<Record<string, Readonly<Record<string, LimbEdges>>>> = {
  'lower-leg': LOWER_LEG_MUSCLES,
  'lower-leg-back': LEG_BACK_MUSCLES,
  'lower-leg-back-deep': LEG_BACK_DEEP,
  'lower-leg-front': LEG_FRONT_MUSCLES,
};

/** Place across the limb at a height, on the straight line between the two nearest points; undefined beyond the ends. */
function acrossAt(edge: readonly Point[], height: number): number | undefined {
  for (let i = 1; i < edge.length; i++) {
    const [[top = 0, from = 0] = [], [bottom = 0, to = 0] = []] = [edge[i - 1], edge[i]];
    if (height <= top && height >= bottom) return from + ((to - from) * (top - height)) / (top - bottom || 1);
  }
  return undefined;
}

for (const [plate, muscles] of Object.entries(TABLES))
  describe(`muscles of the plate ${plate}`, () => {
    for (const [name, [first, second]] of Object.entries(muscles)) {
      it(`${name}: lies inside the skin`, () => {
        const outside = [...first, ...second].filter(([, across]) => Math.abs(across) >= 1);
        assert.deepEqual(outside, []);
      });

      it(`${name}: runs downward, with edges that do not cross`, () => {
        for (const edge of [first, second]) {
          const heights = edge.map(([height]) => height);
          assert.deepEqual(heights, [...heights].sort((p, q) => q - p)); // prettier-ignore
        }
        const sides = first.flatMap(([height, across]) => {
          const other = acrossAt(second, height);
          return other === undefined ? [] : [Math.sign(other - across)];
        });
        assert.ok(Math.abs(sides.reduce((sum, side) => sum + side, 0)) === sides.length && sides.length > 1);
      });
    }
  });
