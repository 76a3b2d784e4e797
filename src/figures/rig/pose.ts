import type { Point } from '../kit/point.ts';
import type { FootPose } from './foot.ts';
import type { HandPose } from './hand.ts';

/**
 * A leg by its angles, by where the ankle is, or by where the ball of the foot rests.
 *
 * Angles in degrees: 0 is right, 90 is up. Places in centimetres. A flat foot has its ankle 7.5 above the floor.
 */
export type LegPose = FootPose &
  (
    | { readonly thigh: number; readonly shank: number }
    | {
        readonly ankle: Point;
        /** Side of the knee; -1 (the usual one, forward for a person facing left) unless given. */
        readonly bend?: 1 | -1;
      }
    | {
        readonly ball: Point;
        /** As above. */
        readonly bend?: 1 | -1;
      }
  );

/** An arm by its angles, or by where the wrist is: 2.8 cm from a surface that a flat hand rests on. */
export type ArmPose = HandPose &
  (
    | { readonly upper: number; readonly fore: number }
    | {
        readonly wrist: Point;
        /** Side of the elbow; 1 unless given. */
        readonly bend?: 1 | -1;
      }
  );

/** How a person holds the body, seen from the side and facing left. */
export interface Pose {
  /** Where the hip joint is, in centimetres; the floor is at 0. */
  readonly hip: Point;
  /** Directions of the lower and the upper spine. */
  readonly spine: readonly [lower: number, upper: number];
  readonly neck: number;
  /** How far the head is tilted back. */
  readonly head: number;
  /** How far down the thigh the shorts reach, as a share; 0.62 unless given. */
  readonly shortsTo?: number;
  readonly nearLeg: LegPose;
  readonly farLeg: LegPose;
  readonly nearArm: ArmPose;
  readonly farArm: ArmPose;
}
