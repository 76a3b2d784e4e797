import { drawing } from '../kit/drawing.ts';
import { arrow } from '../rig/arrow.ts';
import { SLIGHT } from '../rig/build.ts';
import { person } from '../rig/person.ts';
import type { Pose } from '../rig/pose.ts';
import { floor, wall } from '../rig/props/ground.ts';
import { tennisBall } from '../rig/props/round.ts';
import { stageAt } from '../rig/stage.ts';
import { soleBand } from './parts/sole-band.ts';
import { roundUnder } from './parts/under.ts';

const FLOOR_Y = 566;
const WALL_X_CM = -50;
const BUILD = { ...SLIGHT, hair: 'bun', toneClass: 'il-tone-light' } as const;

/** One hand on the wall, the weight on the far leg, the near foot forward on the ball. */
function pose(nearLeg: Pose['nearLeg']): Pose {
  return {
    hip: [3, 87.8],
    spine: [91, 89],
    neck: 97,
    head: 8,
    nearLeg,
    farLeg: { ankle: [5, 7.3], foot: 180 },
    nearArm: { upper: 264, fore: 250, hand: 250, handFlip: -1, shape: 'relaxed' },
    farArm: { wrist: [WALL_X_CM + 2.7, 124], bend: 1, hand: 92, handFlip: -1 },
  };
}

/** A person stands with one hand on a wall and a ball under the arch, just in front of the heel bone. */
export function soleRoll(): string {
  return draw(pose({ ankle: [-22, 13.4], foot: 184 }), 2.4);
}

/** The foot has moved back: the ball is just behind the ball of the foot. */
export function soleRollEnd(): string {
  return draw(pose({ ankle: [-12, 14], foot: 180 }), 9.6);
}

/** @param spot - where the ball is under the sole, in centimetres before the ankle. */
function draw(held: Pose, spot: number): string {
  const stage = stageAt([200, FLOOR_Y], 3);
  const { limbs, layers } = person(stage, held, { build: BUILD, onNearLeg: soleBand });
  const { foot } = limbs.nearLeg;
  const { middle, radius } = roundUnder(foot.at([spot, -6.6]), FLOOR_Y);
  const [wallX] = stage.toDrawing([WALL_X_CM, 0]);
  const body = [
    floor(20, 290, FLOOR_Y),
    wall(wallX, 20, FLOOR_Y),
    layers.farArm,
    layers.farLeg,
    tennisBall(middle, radius),
    layers.head,
    layers.trunk,
    layers.nearLeg,
    layers.nearArm,
    arrow([foot.at([9.5, 7.6]), foot.at([15, 6.8]), foot.at([20.5, 4.8])], { both: true }),
  ];
  return drawing({ viewBox: [0, 0, 310, 586], body: body.join('') });
}
