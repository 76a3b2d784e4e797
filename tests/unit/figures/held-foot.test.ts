import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onHeldFoot, TOE_JOINT } from '../../../src/figures/close-ups/held-foot.ts';
import { figureSvg } from '../../../src/figures/figures.ts';
import { item } from '../../../src/figures/kit/item.ts';
import { type Control, direction, distance, type Point } from '../../../src/figures/kit/point.ts';

const at = (point: Control, toesDeg: number) => item(onHeldFoot([point], { toesDeg, pull: 1 }), 0);

/** Direction from the toe joint to a point, in degrees, up is more. */
function directionTo([x, y]: Control): number {
  const [fromX, fromY] = at(TOE_JOINT, 0);
  return (Math.atan2(fromY - y, x - fromX) * 180) / Math.PI;
}

describe('a held foot', () => {
  it('bends the toes back about their base joint by the degrees asked for', () => {
    const tip: Control = [2.1, 0.2];
    assert.ok(Math.abs(directionTo(at(tip, 50)) - directionTo(at(tip, 0)) - 50) < 1e-6);
    assert.ok(Math.abs(distance(at(tip, 50), at(TOE_JOINT, 50)) - distance(at(tip, 0), at(TOE_JOINT, 0))) < 1e-6);
  });

  it('leaves the rest of the foot where it is', () => {
    for (const point of [
      [-0.4, 0.2],
      [0.9, 0.2],
      [0.4, 1.4],
    ] as const)
      // prettier-ignore
      assert.deepEqual(at(point, 50), at(point, 0));
  });
});

/** How far the near edge of the band lies from the straight line between its two ends, at most. */
function sag(svg: string): number {
  const data = /id="fascia-central-band-p" d="M([^c]+)c([^CLz]+)/.exec(svg);
  const numbers = (text = '') => [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([value]) => Number(value));
  const [x0 = 0, y0 = 0] = numbers(data?.[1]);
  const steps = numbers(data?.[2]);
  const points: Point[] = [[x0, y0]];
  for (let i = 4; i + 1 < steps.length; i += 6) {
    const [x, y] = item(points, -1);
    points.push([x + (steps[i] ?? 0), y + (steps[i + 1] ?? 0)]);
  }
  const [ux, uy] = direction(item(points, 0), item(points, -1));
  return Math.max(...points.map(([x, y]) => Math.abs((x - x0) * uy - (y - y0) * ux)));
}

describe('the sole stretch', () => {
  const [slack = '', taut = ''] = ['plantar-fascia-stretch', 'plantar-fascia-stretch-end'].map(figureSvg);

  it('pulls the band straight', () => {
    assert.ok(sag(taut) > 0 && sag(taut) < 0.7 * sag(slack), `${sag(taut)} of ${sag(slack)}`);
  });

  it('has its arrow where the toes are pulled', () => {
    assert.ok(!slack.includes('class="il-arrow"') && taut.includes('class="il-arrow"'));
  });
});
