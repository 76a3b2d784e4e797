import type { Point } from '../../kit/point.ts';
import { bodyOf } from '../body.ts';
import { type Build, MEDIUM } from '../build.ts';
import type { Stage } from '../stage.ts';
import { frontArm } from './arm.ts';
import { frontHead } from './head.ts';
import { type FrontLeg, frontLeg } from './leg.ts';
import type { FrontPose, Side } from './pose.ts';
import { frontShirt } from './shirt.ts';
import { frontShorts } from './shorts.ts';
import { frontTrunk } from './trunk.ts';

/** SVG of the pieces of a person, to be put in order of depth. The shirt has both sleeves. */
export interface FrontLayers {
  readonly legs: Readonly<Record<Side, string>>;
  readonly arms: Readonly<Record<Side, string>>;
  readonly shirt: string;
  readonly shorts: string;
  readonly head: string;
}

/** A person seen from the front or from behind, in place. */
export interface FrontPerson {
  readonly legs: Readonly<Record<Side, FrontLeg>>;
  /** The place in the drawing of a point about the middle of the hips, in centimetres, tilted with them. */
  readonly atHip: (point: Point) => Point;
  readonly layers: FrontLayers;
}

/** Puts a person seen from the front or from behind on the stage. The build sets tones and the size of the hands. */
export function frontPerson(stage: Stage, pose: FrontPose, build: Build = MEDIUM): FrontPerson {
  const body = bodyOf(build);
  const { atHip, edges, neckBase, hips, shoulders } = frontTrunk(stage, pose);
  const leg = (side: Side) => frontLeg(stage, pose, side, hips[side]);
  const arm = (side: Side) => frontArm(stage, body, pose.arms[side], side, shoulders[side]);
  const legs = { left: leg('left'), right: leg('right') };
  const arms = { left: arm('left'), right: arm('right') };
  const toned = (svg: string) => (body.toneClass ? `<g class="${body.toneClass}">${svg}</g>` : svg);
  return {
    legs,
    atHip,
    layers: {
      legs: { left: toned(legs.left.drawn), right: toned(legs.right.drawn) },
      arms: { left: toned(arms.left.skin), right: toned(arms.right.skin) },
      shirt: toned(frontShirt(pose, edges, { left: arms.left.upper, right: arms.right.upper })),
      shorts: toned(frontShorts(pose, legs, atHip)),
      head: toned(frontHead(stage, pose, neckBase)),
    },
  };
}
