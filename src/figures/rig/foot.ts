import { blob } from '../kit/curves.ts';
import type { Control, Point } from '../kit/point.ts';
import type { Body } from './body.ts';
import { sprite } from './limb.ts';
import type { Stage } from './stage.ts';

/** A foot in its place. */
export interface Foot {
  /** Control points of its outline, in the units of the drawing. */
  readonly controls: readonly Control[];
  /** Path data of its outline. */
  readonly outline: string;
  /** The place in the drawing of a point about the ankle, in centimetres: toes to the right, sole down. */
  readonly at: (point: Point) => Point;
}

/** A foot at the ankle; `toes` is where they point, in degrees. */
export function foot(stage: Stage, body: Body, ankle: Point, toes: number): Foot {
  const place = (points: readonly Control[]) => sprite(stage, points, ankle, toes, -1);
  const controls = place(body.outlines.foot);
  return {
    controls,
    outline: blob(controls),
    at: (point) => {
      const [placed] = place([point]);
      return placed ? [placed[0], placed[1]] : point;
    },
  };
}
