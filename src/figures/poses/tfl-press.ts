import { belly } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import { blob } from '../kit/curves.ts';
import { keepOff } from '../kit/keep-off.ts';
import { type Control, type Point } from '../kit/point.ts';
import { arrow } from '../rig/arrow.ts';
import { MEDIUM } from '../rig/build.ts';
import { hipLensDrawing } from './parts/hip-lens.ts';
import { frontPerson } from '../rig/front/person.ts';
import type { FrontArm, FrontPose, Side } from '../rig/front/pose.ts';
import type { Limb } from '../rig/limb.ts';
import { floor, wall } from '../rig/props/ground.ts';
import { ball } from '../rig/props/round.ts';
import { stageAt } from '../rig/stage.ts';

const FLOOR_Y = 552;
const WALL_X_CM = 34;
/** The front foot is nearer, so it stands lower in the drawing. */
const NEAR_FLOOR_CM = -1.9;
const BALL_RADIUS_CM = 3.6;

/** Arms crossed before the chest by some centimetres. */
function arms(x: number, y: number): Record<Side, FrontArm> {
  return {
    left: {
      before: true,
      elbow: [-12.5 + x, 113 + y],
      wrist: [9.4 + x, 119 + y],
      hand: { hand: 12, shape: 'relaxed' },
    },
    right: { before: true, elbow: [26.4 + x, 113 + y], wrist: [4 + x, 116 + y] },
  };
}

/** From the front, a little turned toward the wall, the far foot in front, legs straight. */
const START: FrontPose = {
  view: 'front',
  hip: [10.5, 90.5],
  spine: [94, 91],
  neck: 90,
  turn: 4.6,
  knees: { left: [-7.4, 49], right: [10.4, 50] },
  ankles: { left: [-15, 7.8], right: [3, 9.4] },
  arms: arms(0, 0),
};

/** Lower, with bent knees: the ball has rolled up the hip. */
const END: FrontPose = {
  ...START,
  hip: [11, 79],
  spine: [97, 92],
  knees: { left: [-11, 44], right: [9.4, 46] },
  arms: arms(-2, -12),
};

/** A person leans on a wall with a ball at the front, outer hip. */
export function tflPress(): string {
  return wallPress(START, 1.4, [
    [-26, 93.4],
    [-21, 93.4],
    [-15, 93.4],
  ]);
}

/** The same with bent knees and the ball nearer to the hip bone. */
export function tflPressEnd(): string {
  return wallPress(END, 5, [
    [-24, 96],
    [-24, 90],
    [-24, 84],
  ]);
}

function wallPress(pose: FrontPose, spot: number, movement: readonly Point[]): string {
  const stage = stageAt([104, FLOOR_Y], 3.05);
  const { layers, legs, atHip } = frontPerson(stage, pose, { ...MEDIUM, toneClass: 'il-tone-light' });
  const [wallX, floorY] = stage.toDrawing([WALL_X_CM, NEAR_FLOOR_CM]);
  const radius = BALL_RADIUS_CM * stage.scale;
  const scene = [
    floor(8, wallX, floorY),
    wall(wallX, 8, floorY),
    layers.legs.right,
    layers.legs.left,
    layers.shirt,
    layers.head,
    layers.shorts,
    layers.arms.right,
    layers.arms.left,
    groin(atHip),
    hipMuscles(atHip, legs.right.thigh),
    ball([wallX - radius - 1, atHip([0, spot])[1]], radius),
  ];
  return hipLensDrawing({
    scene: scene.join(''),
    arrow: arrow(movement.map(stage.toDrawing)),
    atHip,
    middle: [12.8, 2],
    height: 572,
    above: { lines: ['Front of the hip bone', 'stay below it'], to: [12, 9.4], part: 'iliac-spine' },
    below: { lines: ['Crease of the groin', 'keep off'], to: [6.4, -0.6], part: 'keep-off-groin' },
  });
}

/** The crease of the groin, where vessels and nerves run. */
// prettier-ignore
function groin(at: (point: Point) => Point): string {
  const around: readonly Point[] = [
    [9, 4.4], [8.2, 1], [6.4, -3], [4, -6.6], [2.6, -6.4], [3, -3.4], [4.6, 0.2], [6.6, 3.6], [8, 5],
  ];
  return keepOff('keep-off-groin', blob(around.map(at)));
}

/** Muscles at the front of the hip on the right of the drawing. */
// prettier-ignore
function hipMuscles(at: (point: Point) => Point, thigh: Limb): string {
  const place = (rows: readonly Control[]): Control[] => rows.map(([x, y]) => at([x, y]));
  return (
    belly('it-band', [
      [thigh.at(0.12, 6.6), thigh.at(0.22, 6.2), thigh.at(0.35, 5.6), thigh.at(0.46, 5.2)],
      [thigh.at(0.12, 8.6), thigh.at(0.22, 8.6), thigh.at(0.35, 8.1), thigh.at(0.46, 7.6)],
    ], { material: 'fascia', fibres: 4, startCap: 0.5, endCap: 0.2 }) +
    belly('tensor-fasciae-latae', [
      [...place([[11.6, 9], [11.2, 5], [12, 0], [13.8, -5]]), thigh.at(0.21, 7.4)],
      [...place([[15, 10.4], [15.9, 7], [17.2, 2]]), thigh.at(0.1, 9), thigh.at(0.19, 8.9)],
    ], { fibres: 6, startCap: 0.4, endCap: 0.8 }) +
    bone('iliac-spine', place([[10.6, 8.8], [11.4, 10.4], [13, 11.6], [15, 12.4], [15.4, 11.4], [13.8, 10.2], [12.6, 8.4], [11.4, 7.8]]))
  );
}
