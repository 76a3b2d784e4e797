import { belly } from '../kit/belly.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOffSpot } from '../kit/keep-off.ts';
import { mix, pair, type Point } from '../kit/point.ts';
import { arrow } from '../rig/arrow.ts';
import { frontPerson } from '../rig/front/person.ts';
import type { FrontPose } from '../rig/front/pose.ts';
import type { Limb } from '../rig/limb.ts';
import { floor } from '../rig/props/ground.ts';
import { roller } from '../rig/props/round.ts';
import { type Stage, stageAt } from '../rig/stage.ts';

const FLOOR_CM = -9;
const ROLLER_CM = 7.5;

/** The roller a hand's width below the hip, the weight on forearm, hand and foot. */
const START: FrontPose = {
  view: 'front',
  hip: [-18, 34],
  spine: [8, 20],
  neck: 42,
  turn: 2,
  knees: { right: [-60.5, 18.5], left: [-50, 47] },
  ankles: { right: [-101, 9], left: [-56, 1] },
  feet: { right: -80, left: 0 },
  legBefore: 'left',
  arms: {
    right: { elbow: [46, 1], wrist: [66, -2], hand: { hand: 0 } },
    left: { before: true, elbow: [15, 32], wrist: [16, -1], hand: { hand: 180, handFlip: -1 } },
  },
};

/** The roller a hand's width above the knee: the body has moved toward the head, twice as far as the roller. */
const END: FrontPose = {
  ...START,
  hip: [12, 31],
  knees: { right: [-31, 19], left: [-27, 51] },
  ankles: { right: [-72, 16], left: [-56, 1] },
  arms: {
    right: { elbow: [67, 1], wrist: [87, -2], hand: { hand: 0 } },
    left: { before: true, elbow: [43.5, 30], wrist: [44, -1], hand: { hand: 180, handFlip: -1 } },
  },
};

/** A person lies on the side with a foam roller under the upper part of the outer thigh. */
export function outerThighRoll(): string {
  return lying(START, 0.31, [
    [-96, 40],
    [-86, 40],
    [-74, 40],
  ]);
}

/** The same with the roller above the knee. */
export function outerThighRollEnd(): string {
  return lying(END, 0.7, [
    [-74, 40],
    [-86, 40],
    [-96, 40],
  ]);
}

function lying(pose: FrontPose, along: number, movement: readonly Point[]): string {
  const stage = stageAt([330, 222], 2.85);
  const { layers, legs } = frontPerson(stage, pose);
  const { thigh } = legs.right;
  const radius = ROLLER_CM * stage.scale;
  const [x] = thigh.at(along, 0);
  const [, floorY] = stage.toDrawing([0, FLOOR_CM]);
  const [, bottom] = stage.toDrawing([0, -1.5]);
  const body = [
    mat(stage),
    floor(8, 640, floorY),
    roller([x, bottom - radius], radius),
    layers.arms.right,
    layers.legs.right,
    layers.shirt,
    layers.head,
    layers.shorts,
    outerThigh(thigh),
    keepOffSpot('keep-off-outer-knee', mix(thigh.at(1.01, 3.4), thigh.at(1, 4.4), 0.5), 13),
    keepOffSpot('keep-off-hip-bump', thigh.at(0.03, 6), 13),
    layers.legs.left,
    layers.arms.left,
    arrow(movement.map(stage.toDrawing)),
  ];
  return drawing({ viewBox: [0, 0, 648, floorY + 14], body: body.join('') });
}

function mat(stage: Stage): string {
  const corners: readonly Point[] = [
    [-106, 3],
    [102, 3],
    [106, -8.6],
    [-111, -8.6],
  ];
  return `<path class="il-step" d="M${corners.map((corner) => pair(stage.toDrawing(corner))).join('L')}Z"/>`;
}

/** The outer thigh muscle, with the front one above it. */
// prettier-ignore
function outerThigh({ at }: Limb): string {
  const place = (rows: readonly Point[]) => rows.map(([along, across]) => at(along, across));
  return (
    belly('rectus-femoris', [
      place([[0.1, -1], [0.3, -2.6], [0.5, -2.8], [0.7, -2.4], [0.88, -1.2]]),
      place([[0.1, 1.6], [0.3, 2.6], [0.5, 2.6], [0.7, 2.2], [0.88, 1]]),
    ], { quiet: true, fibres: 4 }) +
    belly('vastus-lateralis', [
      place([[0.08, 4], [0.25, 2.8], [0.45, 2.7], [0.65, 2.4], [0.82, 1.8], [0.92, 2.4]]),
      place([[0.08, 8], [0.22, 8.4], [0.4, 7.7], [0.6, 6.7], [0.78, 5.7], [0.9, 4.6]]),
    ], { fibres: 7 })
  );
}
