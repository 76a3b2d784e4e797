import { drawing } from '../kit/drawing.ts';
import { arrow } from '../rig/arrow.ts';
import { SLIGHT } from '../rig/build.ts';
import { person } from '../rig/person.ts';
import type { Pose } from '../rig/pose.ts';
import { floor } from '../rig/props/ground.ts';
import { roller } from '../rig/props/round.ts';
import { stageAt } from '../rig/stage.ts';
import { roundUnder } from './parts/under.ts';
import { thighMuscles } from './parts/thigh-muscles.ts';

const FLOOR_Y = 216;
const BUILD = { ...SLIGHT, hair: 'bun', toneClass: 'il-tone-dark' } as const;

/** Face down on forearms and toes, legs straight, both sides alike but for the far hand and foot, a little ahead. */
function pose([hipX, hipY]: Pose['hip'], upper: number, foot: number, ballX: number): Pose {
  const leg = { ball: [hipX + ballX, 0], foot, toes: foot - 180 } as const;
  const arm = { upper, fore: 182, hand: 180, handFlip: -1 } as const;
  return {
    hip: [hipX, hipY],
    spine: [176, 170],
    neck: 168,
    head: 62,
    shortsTo: 0.28,
    nearLeg: leg,
    farLeg: leg,
    nearArm: arm,
    farArm: { ...arm, upper: upper - 5 },
  };
}

/** A person lies face down on forearms and toes, with a roller under the upper part of the thighs. */
export function quadsRoll(): string {
  return draw(pose([6, 24.6], 264, 256, 82.8), 0.4);
}

/** The body has moved: the roller is lower on the thighs, a hand's width above the kneecap. */
export function quadsRollEnd(): string {
  return draw(pose([-6, 25.4], 276, 268, 85.3), 0.74);
}

/** @param spot - place of the roller on the thigh, as a share of its length. */
function draw(held: Pose, spot: number): string {
  const stage = stageAt([292, FLOOR_Y], 2.9);
  const { limbs, layers } = person(stage, held, { build: BUILD, onNearLeg: thighMuscles });
  const { thigh } = limbs.nearLeg;
  const { middle, radius } = roundUnder(thigh.inside(spot, -1), FLOOR_Y);
  const body = [
    floor(34, 574, FLOOR_Y),
    layers.farArm,
    layers.farLeg,
    layers.head,
    layers.trunk,
    roller(middle, radius),
    layers.nearLeg,
    layers.nearArm,
    arrow([thigh.at(0.3, -16), thigh.at(0.6, -15), thigh.at(0.92, -14)], { both: true }),
  ];
  return drawing({ viewBox: [24, 30, 560, 206], body: body.join('') });
}
