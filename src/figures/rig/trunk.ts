import { blob } from '../kit/curves.ts';
import { item } from '../kit/item.ts';
import { direction, mix, moved, type Point } from '../kit/point.ts';
import { resample } from '../kit/sampling.ts';
import { strip } from '../kit/strip.ts';
import type { Body } from './body.ts';
import { merge, shade } from './layer.ts';
import type { Pose } from './pose.ts';
import { type Stage, vectorOf } from './stage.ts';

/** The trunk in its place, with the joints that the rest hangs on, in centimetres. */
export interface Trunk {
  readonly shoulder: Point;
  readonly neckBase: Point;
  /** SVG of the shirt. */
  readonly shirt: string;
  /** SVG of the pelvis in its shorts. */
  readonly pelvis: string;
}

/** The trunk from the hip along the two pieces of the spine; the id starts the ids. */
export function drawTrunk(stage: Stage, body: Body, id: string, { hip, spine }: Pose): Trunk {
  const { lengths, girths } = body.trunk;
  const waist = moved(hip, vectorOf(spine[0]), lengths[0]);
  const neckBase = moved(waist, vectorOf(spine[1]), lengths[1]);
  const line = resample([hip, waist, neckBase], girths.length);
  const edge = (side: 0 | 1) =>
    line.map((point, i) =>
      stage.toDrawing(moved(point, backward(line, i), item(girths, i)[side] * (side === 0 ? -1 : 1))),
    );
  const [front, back] = [edge(0), edge(1)];
  const shapes = [strip([front, back], { startCap: 0.35, endCap: 0.3 })];
  const pelvis = [pelvisOutline(stage, body, hip)];
  return {
    shoulder: moved(mix(waist, neckBase, 0.8), backward(line, line.length - 2), 1.5),
    neckBase,
    shirt: merge({ id: `${id}-trunk`, surface: 'shirt', shapes, extra: shade('shirt', [front, back], 0.68) }),
    pelvis: merge({ id: `${id}-pelvis`, surface: 'cloth', shapes: pelvis }),
  };
}

/** The vector from the spine straight to the back. */
function backward(line: readonly Point[], i: number): Point {
  const [x, y] = direction(item(line, Math.max(0, i - 1)), item(line, Math.min(line.length - 1, i + 1)));
  return [y, -x];
}

function pelvisOutline(stage: Stage, body: Body, [x, y]: Point): string {
  const [across, up] = body.pelvis;
  const around = Array.from({ length: 10 }, (_, i) => vectorOf(i * 36));
  return blob(around.map(([ux, uy]) => stage.toDrawing([x + ux * across, y + uy * up])));
}
