import { drawing } from '../kit/drawing.ts';
import { arrow } from '../rig/arrow.ts';
import { BROAD } from '../rig/build.ts';
import { person } from '../rig/person.ts';
import type { Pose } from '../rig/pose.ts';
import { floor, wall } from '../rig/props/ground.ts';
import { stageAt } from '../rig/stage.ts';
import { calfMuscles } from './parts/calf-muscles.ts';

const FLOOR_Y = 500;
const WALL_X_CM = -51;
const BUILD = { ...BROAD, toneClass: 'il-tone-dark' } as const;

/** Both hands on the wall, both feet flat, the near one well behind. */
const AT_WALL = {
  nearLeg: { ankle: [39, 7.5], foot: 180 },
  farLeg: { ankle: [-18, 7.5], foot: 180 },
  nearArm: { wrist: [WALL_X_CM + 2.8, 123], bend: 1, hand: 92, handFlip: -1 },
  farArm: { wrist: [WALL_X_CM + 2.8, 128], bend: 1, hand: 92, handFlip: -1 },
} as const;

const UPRIGHT: Pose = { ...AT_WALL, hip: [10.5, 86.2], spine: [97, 96], neck: 98, head: 0 };
const LEANING: Pose = { ...AT_WALL, hip: [-3.5, 79.8], spine: [108, 106], neck: 104, head: 6 };

/** A person stands at a wall, one foot well behind, its knee straight and its heel down; the arrow shows the way in. */
export function calfStretch(): string {
  return draw(UPRIGHT, (hip) => arrow([hip([-16, 8]), hip([-31, 4])]));
}

/** The person leans in: the front knee bends, the back knee stays straight and the heel down. */
export function calfStretchEnd(): string {
  return draw(LEANING, () => '');
}

function draw(pose: Pose, movement: (fromHip: (by: readonly [number, number]) => readonly [number, number]) => string) {
  const stage = stageAt([216, FLOOR_Y], 2.8);
  const { layers } = person(stage, pose, { build: BUILD, onNearLeg: calfMuscles() });
  const [wallX] = stage.toDrawing([WALL_X_CM, 0]);
  const body = [
    floor(20, 400, FLOOR_Y),
    wall(wallX, 30, FLOOR_Y),
    layers.farArm,
    layers.farLeg,
    layers.head,
    layers.trunk,
    layers.nearLeg,
    layers.nearArm,
    movement(([x, y]) => stage.toDrawing([pose.hip[0] + x, pose.hip[1] + y])),
  ];
  return drawing({ viewBox: [0, 0, 420, 520], body: body.join('') });
}
