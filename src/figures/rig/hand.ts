import { blob, curve } from '../kit/curves.ts';
import type { Control, Point } from '../kit/point.ts';
import { crease } from '../kit/skin.ts';
import type { Body } from './body.ts';
import { HANDS, type HandShape } from './hand-shapes.ts';
import { sprite } from './limb.ts';
import type { Stage } from './stage.ts';

/** A hand in its place, in the units of the drawing. */
export interface Hand {
  /** Edges from the wrist to the finger tips that go on from the front and the back of the arm. */
  readonly front: readonly Control[];
  readonly back: readonly Control[];
  /** Path data of the thumb, where it stands off. */
  readonly thumb: readonly string[];
  /** SVG of fingers and folds. */
  readonly lines: string;
  /** The place in the drawing of a point about the wrist, in centimetres: fingers to the right, back of the hand up. */
  readonly at: (point: Point) => Point;
}

/** How a hand is held. */
export interface HandPose {
  /** Where the fingers point, in degrees. */
  readonly hand: number;
  /** -1 turns the hand over: with fingers to the left, the palm is down. */
  readonly handFlip?: 1 | -1;
  /** `flat` unless given. */
  readonly shape?: HandShape;
}

/** A hand at the wrist. */
export function hand(stage: Stage, { handScale }: Body, wrist: Point, pose: HandPose): Hand {
  const { hand: angle, handFlip = 1, shape = 'flat' } = pose;
  const place = (points: readonly Control[]) =>
    sprite(
      stage,
      points.map(([x, y]) => [x * handScale, y * handScale]),
      wrist,
      angle,
      handFlip,
    );
  const { back, palm, thumb, lines } = HANDS[shape];
  const [front, behind] = handFlip === 1 ? [palm, back] : [back, palm];
  return {
    front: place(front),
    back: place(behind),
    thumb: thumb ? [blob(place(thumb))] : [],
    lines: lines.map((line) => crease(curve(place(line)))).join(''),
    at: (point) => {
      const [placed] = place([point]);
      return placed ? [placed[0], placed[1]] : point;
    },
  };
}
