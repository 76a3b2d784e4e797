import { type Arm, drawArm } from './arm.ts';
import { bodyOf } from './body.ts';
import { type Build, MEDIUM } from './build.ts';
import { drawHead } from './head.ts';
import { drawLeg, type Leg } from './leg.ts';
import type { Pose } from './pose.ts';
import type { Stage } from './stage.ts';
import { drawTrunk } from './trunk.ts';

/**
 * SVG of the pieces of a person, to be put in order of depth with the tools between them.
 *
 * The near arm needs the trunk in the same drawing, whose shirt its sleeve goes over into.
 */
export interface Layers {
  readonly farArm: string;
  readonly farLeg: string;
  readonly head: string;
  readonly trunk: string;
  readonly nearLeg: string;
  readonly nearArm: string;
}

/** A person in a pose. */
export interface Person {
  /** The limbs in their places, for tools, muscles and arrows. */
  readonly limbs: { readonly nearLeg: Leg; readonly farLeg: Leg; readonly nearArm: Arm; readonly farArm: Arm };
  readonly layers: Layers;
}

/** Who the person is. */
export interface PersonOptions {
  /** `MEDIUM` unless given. */
  readonly build?: Build;
  /** Start of the ids; needed when two persons share a drawing. */
  readonly id?: string;
  /** SVG on the skin of the near leg and under the shorts, such as muscles. */
  readonly onNearLeg?: (leg: Leg) => string;
}

/** Half of the thigh and a little more. */
const SHORTS_TO = 0.62;

/** Puts a person on the stage, facing left. */
export function person(stage: Stage, pose: Pose, options: PersonOptions = {}): Person {
  const { build = MEDIUM, id = 'person', onNearLeg = () => '' } = options;
  const body = bodyOf(build);
  const trunk = drawTrunk(stage, body, id, pose);
  const leg = (side: 'near' | 'far') =>
    drawLeg(stage, body, side === 'near' ? pose.nearLeg : pose.farLeg, {
      id: `${id}-${side}-leg`,
      hip: pose.hip,
      spine: pose.spine[0],
      far: side === 'far',
      shortsTo: pose.shortsTo ?? SHORTS_TO,
    });
  const arm = (side: 'near' | 'far') =>
    drawArm(stage, body, side === 'near' ? pose.nearArm : pose.farArm, {
      id: `${id}-${side}-arm`,
      shoulder: trunk.shoulder,
      far: side === 'far',
      shirtClip: trunk.shirtClip,
    });
  const limbs = { nearLeg: leg('near'), farLeg: leg('far'), nearArm: arm('near'), farArm: arm('far') };
  const toned = (svg: string) => (body.toneClass ? `<g class="${body.toneClass}">${svg}</g>` : svg);
  const layers = {
    farArm: toned(limbs.farArm.drawn),
    farLeg: toned(limbs.farLeg.skin + limbs.farLeg.shorts),
    head: toned(drawHead(stage, body, `${id}-head`, trunk.neckBase, pose)),
    trunk: toned(trunk.shirt),
    nearLeg: toned(limbs.nearLeg.skin + onNearLeg(limbs.nearLeg) + limbs.nearLeg.shorts),
    nearArm: toned(limbs.nearArm.drawn),
  };
  return { limbs, layers };
}
