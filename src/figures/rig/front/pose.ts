import type { Point } from '../../kit/point.ts';
import type { HandPose } from '../hand.ts';

/** From where the person is seen. */
export type View = 'front' | 'back';

/** The two sides of the drawing. */
export type Side = 'left' | 'right';

/** An arm by its joints, in centimetres; without a hand it goes on out of sight. */
export interface FrontArm {
  /** Whether it is to be drawn after the shirt, because it lies before the trunk. */
  readonly before?: boolean;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly hand?: HandPose;
}

/** How a person stands, seen from the front or from behind. Places in centimetres; the floor is at 0. */
export interface FrontPose {
  readonly view: View;
  /** Middle between the hip joints. */
  readonly hip: Point;
  /** Directions of the lower and the upper spine in degrees; 90 is up. */
  readonly spine: readonly [lower: number, upper: number];
  readonly neck: number;
  /** How far the middle line of the body lies to the right, because the body is turned. */
  readonly turn: number;
  readonly knees: Readonly<Record<Side, Point>>;
  readonly ankles: Readonly<Record<Side, Point>>;
  /** How far the feet are turned in the plane of the drawing, in degrees; 0 (standing) unless given. */
  readonly feet?: Readonly<Record<Side, number>>;
  /** A leg that lies before the shorts of the other: it is drawn from the hem down. */
  readonly legBefore?: Side;
  readonly arms: Readonly<Record<Side, FrontArm>>;
}
