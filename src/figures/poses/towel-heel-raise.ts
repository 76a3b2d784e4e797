import { drawing } from '../kit/drawing.ts';
import { arrow } from '../rig/arrow.ts';
import { MEDIUM } from '../rig/build.ts';
import { person } from '../rig/person.ts';
import type { Pose } from '../rig/pose.ts';
import { floor, step, wall } from '../rig/props/ground.ts';
import { rolledTowel } from '../rig/props/round.ts';
import { stageAt } from '../rig/stage.ts';
import { calfMuscles } from './parts/calf-muscles.ts';
import { soleBand } from './parts/sole-band.ts';

const FLOOR_Y = 596;
const WALL_X_CM = -46;
const STEP_CM = 16;
/** How far back the step reaches behind the ball of the foot. */
const STEP_BACK_CM = 2.5;
const BUILD = { ...MEDIUM, toneClass: 'il-tone-light' } as const;

/** On the ball of one foot, knee straight, the other foot lifted behind, one hand on the wall. */
function pose(hip: Pose['hip'], foot: number, toes: number): Pose {
  return {
    hip,
    spine: [92, 90],
    neck: 95,
    head: 0,
    nearLeg: { ball: [0, STEP_CM], foot, toes },
    farLeg: { thigh: 268, shank: 336, foot: 252 },
    nearArm: { upper: 268, fore: 256, hand: 254, handFlip: -1, shape: 'relaxed' },
    farArm: { wrist: [WALL_X_CM + 2.8, 136], bend: 1, hand: 92, handFlip: -1 },
  };
}

/** A person stands on the ball of one foot on a step, toes up on a rolled towel; the heel hangs below the edge. */
export function towelHeelRaise(): string {
  return draw(pose([5, 101], 160, 20), true);
}

/** The same high on the toes, which the towel bends up. */
export function towelHeelRaiseEnd(): string {
  return draw(pose([2.5, 113], 219, 79), false);
}

const calf = calfMuscles();

/** @param up - the next movement is up, otherwise down. */
function draw(held: Pose, up: boolean): string {
  const stage = stageAt([190, FLOOR_Y], 2.9);
  const { limbs, layers } = person(stage, held, { build: BUILD, onNearLeg: (leg) => soleBand(leg) + calf(leg) });
  const { foot } = limbs.nearLeg;
  const [wallX] = stage.toDrawing([WALL_X_CM, 0]);
  const [heelX, heelY] = foot.at([-6, -4]);
  const by = up ? -46 : 46;
  const body = [
    floor(20, 370, FLOOR_Y),
    wall(wallX, 20, FLOOR_Y),
    layers.farArm,
    layers.farLeg,
    step(stage, WALL_X_CM, STEP_BACK_CM, STEP_CM),
    rolledTowel(stage.toDrawing([-5.6, STEP_CM]), [5.8 * stage.scale, 3.7 * stage.scale]),
    layers.head,
    layers.trunk,
    layers.nearLeg,
    layers.nearArm,
    arrow([
      [heelX + 22, heelY - by * 0.2],
      [heelX + 22, heelY + by],
    ]),
  ];
  return drawing({ viewBox: [0, 0, 390, 616], body: body.join('') });
}
