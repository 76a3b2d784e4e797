import { item } from '../../kit/item.ts';
import { direction, moved, type Point } from '../../kit/point.ts';
import { resample } from '../../kit/sampling.ts';
import type { Edges } from '../../kit/strip.ts';
import { type Stage, vectorOf } from '../stage.ts';
import { JOINTS, TRUNK } from './measures.ts';
import type { FrontPose, Side } from './pose.ts';

/** The trunk in its place; joints in centimetres. */
export interface FrontTrunk {
  readonly neckBase: Point;
  readonly shoulders: Readonly<Record<Side, Point>>;
  readonly hips: Readonly<Record<Side, Point>>;
  /** The place in the drawing of a point about the middle of the hips, tilted with them. */
  readonly atHip: (point: Point) => Point;
  /** From the hips up to the neck, in the units of the drawing: left, right. */
  readonly edges: Edges;
}

/** The trunk along the two pieces of the spine. */
export function frontTrunk(stage: Stage, { hip, spine }: FrontPose): FrontTrunk {
  const [low, high] = [vectorOf(spine[0]), vectorOf(spine[1])];
  const waist = moved(hip, low, TRUNK.lengths[0]);
  const neckBase = moved(waist, high, TRUNK.lengths[1]);
  const line = resample([hip, waist, neckBase], TRUNK.halfWidths.length);
  const edge = (side: 1 | -1) =>
    line.map((point, i) => stage.toDrawing(moved(point, rightOf(line, i), side * item(TRUNK.halfWidths, i))));
  const shoulder = moved(neckBase, high, -JOINTS.shoulderDrop);
  const pair = (middle: Point, up: Point, half: number) => ({
    left: moved(middle, [up[1], -up[0]], -half),
    right: moved(middle, [up[1], -up[0]], half),
  });
  return {
    neckBase,
    shoulders: pair(shoulder, high, JOINTS.shoulder),
    hips: pair(hip, low, JOINTS.hip),
    atHip: ([x, y]) => stage.toDrawing(moved(moved(hip, [low[1], -low[0]], x), low, y)),
    edges: [edge(-1), edge(1)],
  };
}

/** The vector from the spine straight to the right of the drawing. */
function rightOf(line: readonly Point[], i: number): Point {
  const [x, y] = direction(item(line, Math.max(0, i - 1)), item(line, Math.min(line.length - 1, i + 1)));
  return [y, -x];
}
