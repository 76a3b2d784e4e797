import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blob, curve } from '../../../src/figures/kit/curves.ts';
import { item } from '../../../src/figures/kit/item.ts';
import { type Control, direction, distance, type Point } from '../../../src/figures/kit/point.ts';
import { between, resample, sample, slice } from '../../../src/figures/kit/sampling.ts';
import { strap, strip } from '../../../src/figures/kit/strip.ts';
import { pathBounds, pathSteps } from '../../../src/figures/path-bounds.ts';

const WAVE: Point[] = [[0, 0], [1, 12], [40, 14], [42, -3], [90, 0]]; // prettier-ignore
const near = (p: Control, q: Control, by: number) => distance(p, q) <= by;

describe('curves', () => {
  it('pass through every control', () => {
    const points = sample(WAVE, 4);
    for (const control of WAVE) assert.ok(points.some((point) => near(point, control, 1e-9)));
  });

  it('neither loop nor run far out between uneven steps', () => {
    const points = sample(WAVE);
    points.slice(1).forEach(([x], i) => assert.ok(x > item(points, i)[0] - 0.5, `turns back at ${x}`));
    const heights = points.map(([, y]) => y);
    assert.ok(Math.max(...heights) < 14 + 3 && Math.min(...heights) > -3 - 3);
  });

  it('break direction only at a corner', () => {
    const turnAt = (bend: Control): number => {
      const points = sample([[0, 0], [10, 0], bend, [20, 10], [20, 20]], 20); // prettier-ignore
      const headings = [39, 40].map((i) => {
        const [ux, uy] = direction(item(points, i), item(points, i + 1));
        return (Math.atan2(uy, ux) * 180) / Math.PI;
      });
      return Math.abs(item(headings, 1) - item(headings, 0));
    };
    assert.ok(turnAt([20, 0]) < 15);
    assert.ok(Math.abs(turnAt([20, 0, 1]) - 90) < 1);
  });

  it('end as path data where the last control is, however many steps are rounded', () => {
    const line = Array.from({ length: 60 }, (_, i): Point => [i * 1.26, Math.sin(i) * 3.33]);
    const end = pathSteps(curve(line)).reduce<Point>(
      ([x, y], { command, values }): Point =>
        command === 'M' ? [item(values, 0), item(values, 1)] : [x + item(values, 4), y + item(values, 5)],
      [0, 0],
    );
    assert.ok(near(end, item(line, -1), 0.1));
  });

  it('close, with or without a corner, around the same box', () => {
    const ring: Control[] = [[0, 0], [10, 0], [10, 10], [0, 10]]; // prettier-ignore
    assert.match(blob(ring), /^M0 0c.*z$/);
    assert.match(blob([[0, 0], [10, 0, 1], [10, 10], [0, 10]]), /^M10 0c.*z$/); // prettier-ignore
    const [x, y, width, height] = pathBounds(blob(ring));
    assert.ok(x <= 0 && y <= 0 && width >= 10 && height >= 10);
  });
});

describe('samples', () => {
  it('stand at equal distances, ends included', () => {
    const points = resample([[0, 0], [10, 0], [100, 0]], 11); // prettier-ignore
    points.forEach(([x], i) => assert.ok(Math.abs(x - i * 10) < 0.3, String(x)));
  });

  it('lie between two edges by their share', () => {
    const middle = between([[0, 0], [10, 0]], [[0, 8], [10, 8]], 0.25); // prettier-ignore
    assert.ok(middle.every(([, y]) => Math.abs(y - 2) < 1e-9));
    const wedge = between([[0, 0], [10, 0]], [[0, 8], [10, 8]], (t) => t, 3); // prettier-ignore
    assert.deepEqual(wedge.map(([, y]) => Math.round(y)), [0, 4, 8]); // prettier-ignore
  });

  it('give a piece of a line', () => {
    const piece = slice([[0, 0], [100, 0]], 0.2, 0.6, 3); // prettier-ignore
    assert.deepEqual(piece.map(([x]) => Math.round(x)), [20, 40, 60]); // prettier-ignore
  });
});

describe('strips', () => {
  it('end straight without caps, rounded beyond the edges with them', () => {
    const edges = [[[0, 0], [10, 0]], [[0, 4], [10, 4]]] as const; // prettier-ignore
    assert.deepEqual(pathBounds(strip(edges)), [0, 0, 10, 4]);
    const [x, , width] = pathBounds(strip(edges, { startCap: 0.5, endCap: 0.5 }));
    assert.ok(x < -1 && x + width > 11);
  });

  it('have the half-widths of a strap along its middle', () => {
    const [a, b] = strap([[0, 0], [100, 0]], [2, 6]); // prettier-ignore
    assert.ok(near(item(a, 0), [0, 2], 1e-9) && near(item(b, 0), [0, -2], 1e-9));
    assert.ok(near(item(a, -1), [100, 6], 1e-9) && near(item(a, 6), [50, 4], 1e-9));
  });
});
