import { drawing } from '../kit/drawing.ts';
import { arrow } from '../rig/arrow.ts';
import { person } from '../rig/person.ts';
import type { LegPose, Pose } from '../rig/pose.ts';
import { floor } from '../rig/props/ground.ts';
import { ball } from '../rig/props/round.ts';
import { stageAt } from '../rig/stage.ts';
import { calfMuscles } from './parts/calf-muscles.ts';
import { roundUnder } from './parts/under.ts';

const FLOOR_Y = 296;

/** Sitting on the floor, hands behind, one knee bent. */
const SITTING: Omit<Pose, 'nearLeg'> = {
  hip: [0, 11.6],
  spine: [74, 64],
  neck: 80,
  head: 2,
  farLeg: { ankle: [-29, 7.5], foot: 180 },
  nearArm: { wrist: [37, 2.8], bend: -1, hand: 0 },
  farArm: { wrist: [41, 2.8], bend: -1, hand: 0 },
};

/** A person sits on the floor with a ball under the thick part of the calf; one arrow shows the leg resting on it. */
export function calfPress(): string {
  return draw({ thigh: 173, shank: 186, foot: 102 }, 0.34);
}

/** The same with the ball at the next spot, lower on the calf. */
export function calfPressEnd(): string {
  return draw({ thigh: 172, shank: 187, foot: 102 }, 0.57);
}

/** @param spot - place of the ball on the lower leg, as a share of its length. */
function draw(nearLeg: LegPose, spot: number): string {
  const stage = stageAt([352, FLOOR_Y], 3.15);
  const onNearLeg = calfMuscles({ gastrocnemius: spot < 0.5, soleus: spot >= 0.5 });
  const { limbs, layers } = person(stage, { ...SITTING, nearLeg }, { onNearLeg });
  const { shank } = limbs.nearLeg;
  const { middle, radius } = roundUnder(shank.inside(spot, 1), FLOOR_Y);
  const [above, near] = [shank.at(spot, 17), shank.at(spot, 7)];
  const body = [
    floor(24, 548, FLOOR_Y),
    layers.farArm,
    layers.farLeg,
    ball(middle, radius),
    layers.head,
    layers.trunk,
    layers.nearLeg,
    layers.nearArm,
    arrow([above, near]),
  ];
  return drawing({ viewBox: [0, 0, 572, 316], body: body.join('') });
}
