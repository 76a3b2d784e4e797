import { belly } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import { type Control, type Point } from '../kit/point.ts';
import { arrow } from '../rig/arrow.ts';
import { SLIGHT } from '../rig/build.ts';
import { hipLensDrawing } from './parts/hip-lens.ts';
import { frontPerson } from '../rig/front/person.ts';
import type { FrontPose } from '../rig/front/pose.ts';
import { floor, wall } from '../rig/props/ground.ts';
import { ball } from '../rig/props/round.ts';
import { stageAt } from '../rig/stage.ts';

const FLOOR_Y = 556;
const WALL_X_CM = 34;
const BALL_RADIUS_CM = 3.6;

/** From behind, a little turned away from the wall, legs straight, arms crossed. */
const START: FrontPose = {
  view: 'back',
  hip: [10.6, 90.5],
  spine: [94, 91],
  neck: 89,
  turn: 3.4,
  knees: { left: [-7.4, 50], right: [10, 49.4] },
  ankles: { left: [-15, 8.1], right: [2, 8.1] },
  arms: { left: { elbow: [-12.5, 112], wrist: [1, 117] }, right: { elbow: [26.4, 112], wrist: [10, 117] } },
};

/** Lower, with bent knees: the ball has rolled up the hip. */
const END: FrontPose = {
  ...START,
  hip: [11, 79],
  spine: [97, 92],
  knees: { left: [-11, 45], right: [8.6, 44] },
  arms: { left: { elbow: [-14.4, 100], wrist: [0, 105] }, right: { elbow: [24.2, 100], wrist: [8, 105] } },
};

/** A person leans on a wall with a ball at the upper, outer buttock. */
export function gluteusMediusPress(): string {
  return wallPress(START, 5, [
    [-26, 93.4],
    [-21, 93.4],
    [-15, 93.4],
  ]);
}

/** The same with bent knees and the ball higher on the buttock. */
export function gluteusMediusPressEnd(): string {
  return wallPress(END, 7.8, [
    [-24, 96],
    [-24, 90],
    [-24, 84],
  ]);
}

/** `spot`: how far above the hip joint the ball lies, in centimetres. */
function wallPress(pose: FrontPose, spot: number, movement: readonly Point[]): string {
  const stage = stageAt([104, FLOOR_Y], 3.05);
  const { layers, atHip } = frontPerson(stage, pose, { ...SLIGHT, toneClass: 'il-tone-medium' });
  const [wallX] = stage.toDrawing([WALL_X_CM, 0]);
  const radius = BALL_RADIUS_CM * stage.scale;
  const scene = [
    floor(8, wallX, FLOOR_Y),
    wall(wallX, 8, FLOOR_Y),
    layers.arms.left,
    layers.arms.right,
    layers.legs.right,
    layers.legs.left,
    layers.head,
    layers.shirt,
    layers.shorts,
    hipMuscles(atHip),
    ball([wallX - radius - 1, atHip([0, spot])[1]], radius),
  ];
  return hipLensDrawing({
    scene: scene.join(''),
    arrow: arrow(movement.map(stage.toDrawing)),
    atHip,
    middle: [15, 5],
    height: 576,
    above: { lines: ['Hip bone rim', 'stay below it'], to: [11.4, 13.4], part: 'iliac-crest' },
    below: { lines: ['Bony bump', 'stay above it'], to: [16.2, -1], part: 'greater-trochanter' },
  });
}

/** Buttock muscles on the right side, with the bones above and below. */
// prettier-ignore
function hipMuscles(at: (point: Point) => Point): string {
  const place = (rows: readonly Control[]): Control[] => rows.map(([x, y]) => at([x, y]));
  return (
    belly('gluteus-maximus', [
      place([[5.4, 10], [8.6, 5.8], [12, 2], [15, -2], [16.4, -6]]),
      place([[4.2, 4], [4.6, -2], [6.6, -7.4], [11, -9.6], [15.4, -9.8]]),
    ], { quiet: true, fibres: 7, startCap: 0.2, endCap: 0.3 }) +
    belly('gluteus-medius', [
      place([[5.8, 11.2], [7.8, 7.4], [10.8, 4], [13.4, 1.2], [15, -1]]),
      place([[14.4, 12.2], [15, 9.6], [15.7, 6.6], [16.5, 3], [17, 0]]),
    ], { fibres: 8, startCap: 0.3, endCap: 0.5 }) +
    bone('greater-trochanter', place([[15, -0.4], [16, 1], [17.3, 0.6], [17.6, -1.4], [16.6, -3], [15.2, -2.4]])) +
    bone('iliac-crest', place([[5.2, 11.2], [7.6, 13.2], [11, 14.2], [14.4, 13.2], [15.2, 11.6], [14.4, 11.2], [13.8, 12], [11, 12.8], [8, 11.8], [6, 10.2]]))
  );
}
