import { belly } from '../kit/belly.ts';
import { drawing } from '../kit/drawing.ts';
import { mix, type Point } from '../kit/point.ts';
import { arrow } from '../rig/arrow.ts';
import type { Limb } from '../rig/limb.ts';
import { person } from '../rig/person.ts';
import type { Pose } from '../rig/pose.ts';
import { floor } from '../rig/props/ground.ts';
import { ball } from '../rig/props/round.ts';
import { stageAt } from '../rig/stage.ts';

const FLOOR_Y = 296;
const BALL_RADIUS_CM = 5.3;

/** Sitting on the floor, hands behind, one leg straight. */
const SITTING: Pose = {
  hip: [0, 11.5],
  spine: [72, 62],
  neck: 78,
  head: 4,
  nearLeg: { thigh: 171, shank: 187, foot: 100 },
  farLeg: { ankle: [-27, 7.4], foot: 180 },
  nearArm: { wrist: [38, 2.8], bend: -1, hand: 0 },
  farArm: { wrist: [47, 2.8], bend: -1, hand: 0 },
};

/** A person sits on the floor with a ball under the thick part of the calf; one arrow shows the leg resting on it. */
export function calfPress(): string {
  const stage = stageAt([352, FLOOR_Y], 3.15);
  const { limbs, layers } = person(stage, SITTING);
  const { shank } = limbs.nearLeg;
  const radius = BALL_RADIUS_CM * stage.scale;
  const [ballX] = shank.at(0.36, -12.3);
  const [from, to] = [shank.at(0.34, 17), shank.at(0.34, 6.6)];
  const body = [
    floor(24, 548, FLOOR_Y),
    layers.farArm,
    layers.farLeg,
    ball([ballX, FLOOR_Y - radius], radius),
    layers.head,
    layers.trunk,
    layers.nearLeg,
    calf(shank),
    layers.nearArm,
    arrow([from, mix(from, to, 0.5), to]),
  ];
  return drawing({ viewBox: [0, 0, 572, 316], body: body.join('') });
}

/** The calf muscle on a shank. */
// prettier-ignore
function calf({ at }: Limb): string {
  const place = (rows: readonly Point[]) => rows.map(([along, across]) => at(along, across));
  const deep = place([[0.03, -3.6], [0.15, -2.2], [0.3, -1.8], [0.45, -1.9], [0.58, -2.4]]);
  const skin = place([[0.03, -5], [0.15, -6.3], [0.3, -7], [0.45, -6.5], [0.6, -4.6]]);
  return belly('calf', [deep, skin], { fibres: 5, startCap: 0.8, endCap: 0.9 });
}
