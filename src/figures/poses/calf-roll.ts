import { drawing } from '../kit/drawing.ts';
import { arrow } from '../rig/arrow.ts';
import { SLIGHT } from '../rig/build.ts';
import { person } from '../rig/person.ts';
import type { Pose } from '../rig/pose.ts';
import { floor } from '../rig/props/ground.ts';
import { roller } from '../rig/props/round.ts';
import { stageAt } from '../rig/stage.ts';
import { calfMuscles } from './parts/calf-muscles.ts';
import { roundUnder } from './parts/under.ts';

const FLOOR_Y = 306;
const BUILD = { ...SLIGHT, hair: 'ponytail', toneClass: 'il-tone-medium' } as const;

/** What stays where it is while the body moves: the hands and the other foot. */
const HELD = {
  neck: 84,
  head: 0,
  farLeg: { ankle: [-26, 7.3], foot: 180 },
  nearArm: { wrist: [33, 2.7], bend: -1, hand: 0 },
  farArm: { wrist: [36.5, 2.7], bend: -1, hand: 0 },
} as const;

const FORWARD: Pose = { ...HELD, hip: [-7, 16.6], spine: [60, 51], nearLeg: { thigh: 176.5, shank: 180, foot: 96 } };
const BACK: Pose = { ...HELD, hip: [11, 16.4], spine: [66, 57], nearLeg: { thigh: 176.5, shank: 183, foot: 98 } };

/** A person sits with the seat lifted and a roller under the thick part of the calf. */
export function calfRoll(): string {
  return draw(FORWARD, 0.28);
}

/** The body has moved back: the roller is where the calf gets thin. */
export function calfRollEnd(): string {
  return draw(BACK, 0.63);
}

/** @param spot - place of the roller on the lower leg, as a share of its length. */
function draw(pose: Pose, spot: number): string {
  const stage = stageAt([356, FLOOR_Y], 3.15);
  const { limbs, layers } = person(stage, pose, { build: BUILD, onNearLeg: calfMuscles() });
  const { shank } = limbs.nearLeg;
  const { middle, radius } = roundUnder(shank.inside(spot, 1), FLOOR_Y);
  const body = [
    floor(24, 548, FLOOR_Y),
    layers.farArm,
    layers.farLeg,
    roller(middle, radius),
    layers.head,
    layers.trunk,
    layers.nearLeg,
    layers.nearArm,
    arrow([shank.at(0.06, 11.5), shank.at(0.34, 11), shank.at(0.66, 10)], { both: true }),
  ];
  return drawing({ viewBox: [0, 0, 572, 326], body: body.join('') });
}
