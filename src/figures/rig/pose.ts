import type { Point } from '../kit/point.ts';

/** A leg by its angles, or by where the ankle is. Angles in degrees: 0 is right, 90 is up. Places in centimetres. */
export type LegPose = {
  /** Where the toes point. */
  readonly foot: number;
} & (
  | { readonly thigh: number; readonly shank: number }
  | {
      readonly ankle: Point;
      /** Side of the knee; -1 (the usual one, forward for a person facing left) unless given. */
      readonly bend?: 1 | -1;
    }
);

/** An arm by its angles, or by where the wrist is. */
export type ArmPose = {
  /** Where the fingers point. */
  readonly hand: number;
  /** -1 turns the hand over. */
  readonly handFlip?: 1 | -1;
} & (
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
