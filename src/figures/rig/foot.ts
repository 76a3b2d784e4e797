import { curve } from '../kit/curves.ts';
import type { Control, Point } from '../kit/point.ts';
import { crease } from '../kit/skin.ts';
import type { Body } from './body.ts';
import { BALL_RADIUS, FOOT_LINES, FOOT_TOP, FOOT_UNDER, TOE_JOINT, withToesBent } from './foot-shape.ts';
import { sprite } from './limb.ts';
import { type Stage, vectorOf } from './stage.ts';

/** A foot in its place. */
export interface Foot {
  /** From the instep to the tip of the toes, in the units of the drawing. */
  readonly top: readonly Control[];
  /** From the Achilles tendon round the heel and along the sole to the toes, in the units of the drawing. */
  readonly under: readonly Control[];
  /** SVG of the lines on it: ankle bone and toes. */
  readonly lines: string;
  /** The place in the drawing of a point about the ankle, in centimetres: toes to the right, sole down. */
  readonly at: (point: Point) => Point;
}

/** How a foot is held, in degrees. */
export interface FootPose {
  /** Where the foot points. */
  readonly foot: number;
  /** How far the toes are bent up; 0 unless given. */
  readonly toes?: number;
}

/** A foot at the ankle. */
export function foot(stage: Stage, body: Body, ankle: Point, { foot: angle, toes = 0 }: FootPose): Foot {
  const { footScale } = body;
  const place = (points: readonly Control[]) => {
    const bent = points.map((point) => withToesBent(point, toes));
    return sprite(
      stage,
      bent.map(([x, y]) => [x * footScale, y * footScale]),
      ankle,
      angle,
      -1,
    );
  };
  return {
    top: place(FOOT_TOP),
    under: place(FOOT_UNDER),
    lines: FOOT_LINES.map((line) => crease(curve(place(line)))).join(''),
    at: (point) => {
      const [placed] = place([point]);
      return placed ? [placed[0], placed[1]] : point;
    },
  };
}

/** Where the ankle is, in centimetres, when the ball of the foot rests on a place. */
export function ankleOver({ footScale }: Body, ball: Point, footAngle: number): Point {
  const [c, s] = vectorOf(footAngle);
  const [x, y] = [TOE_JOINT[0] * footScale, -TOE_JOINT[1] * footScale];
  return [ball[0] - (c * x - s * y), ball[1] + BALL_RADIUS * footScale - (s * x + c * y)];
}
