import { item } from '../kit/item.ts';
import { type Control, direction, lerp, mix, moved, type Point } from '../kit/point.ts';
import { profile } from '../kit/profile.ts';

/** From the middle of the forearm to the skin on the thumb side and on the other side, by height above the wrist. */
// prettier-ignore
const halves = profile<[thumbSide: number, littleSide: number]>([
  [3.2, 0.46, 0.48], [2.95, 0.47, 0.49], [2.7, 0.5, 0.51], [2.45, 0.555, 0.49], [2.2, 0.58, 0.5], [1.9, 0.565, 0.5],
  [1.6, 0.505, 0.47], [1.2, 0.42, 0.405], [0.8, 0.345, 0.345], [0.4, 0.31, 0.305], [0.15, 0.31, 0.305], [-0.05, 0.32, 0.3],
]);

const HEIGHTS = [3.2, 2.95, 2.7, 2.45, 2.2, 1.9, 1.6, 1.2, 0.8, 0.4, 0.15, -0.05];

/** A finger: middle of its base between the webs, its tip, half its width at the base. */
export interface Finger {
  readonly base: Point;
  readonly tip: Point;
  readonly half: number;
}

/** The left hand in decimetres: across toward the thumb, height above the wrist; 1.9 from wrist to tip, 0.86 wide. */
// prettier-ignore
export const FINGERS: readonly Finger[] = [
  { base: [0.325, -1.05], tip: [0.425, -1.79], half: 0.105 },
  { base: [0.105, -1.09], tip: [0.125, -1.91], half: 0.105 },
  { base: [-0.11, -1.07], tip: [-0.165, -1.82], half: 0.1 },
  { base: [-0.32, -0.98], tip: [-0.455, -1.53], half: 0.088 },
];

/** The thumb, from its first joint. */
export const THUMB: Finger = { base: [0.5, -0.62], tip: [0.82, -1.16], half: 0.13 };

/** The deepest points of the skin between thumb and fingers. */
const WEBS: readonly Point[] = [[0.44, -0.84], [0.215, -1.06], [-0.002, -1.09], [-0.215, -1.03]]; // prettier-ignore

/** Places points of a forearm with the hand down; the thumb is on the left seen from the back, on the right seen from the palm. */
export function forearmSpace(thumb: 'left' | 'right'): {
  at: (across: number, height: number) => Point;
  place: (points: readonly Control[]) => Control[];
} {
  const sign = thumb === 'left' ? -1 : 1;
  const at = (across: number, height: number): Point => [292 + sign * across * 136, 446 - height * 136];
  const place = (points: readonly Control[]) =>
    points.map(([across, height, corner]): Control => (corner ? [...at(across, height), corner] : at(across, height)));
  return { at, place };
}

/** The skin from the upper arm down the thumb side, round the hand and up the other side; open where the arm is cut. */
export function armSkin(): Control[] {
  const thumbSide = HEIGHTS.map((height): Control => [halves(height)[0], height]);
  const littleSide = HEIGHTS.map((height): Control => [-halves(height)[1], height]).reverse();
  // prettier-ignore
  const toThumb: Control[] = [[0.37, -0.22], [0.47, -0.42]];
  const fingers = FINGERS.flatMap((finger, i) => [...fingerEdge(finger), ...WEBS.slice(i + 1, i + 2)]);
  const edgeOfHand: Control[] = [[-0.435, -0.8], [-0.43, -0.55], [-0.385, -0.28]]; // prettier-ignore
  return [
    ...thumbSide,
    ...toThumb,
    ...fingerEdge(THUMB).slice(1),
    item(WEBS, 0),
    ...fingers,
    ...edgeOfHand,
    ...littleSide,
  ];
}

/** A line down the forearm between its two skin edges: 1 is the thumb side, -1 the other. */
export function downTheArm(across: number): Point[] {
  return HEIGHTS.map((height): Point => {
    const [thumbSide, littleSide] = halves(height);
    return [lerp(-littleSide, thumbSide, (across + 1) / 2), height];
  });
}

/** A point on a finger: the share of the way from base to tip, and of half its width toward the thumb side. */
export function onFinger({ base, tip, half }: Finger, along: number, across = 0): Point {
  const [ux, uy] = direction(base, tip);
  return moved(mix(base, tip, along), [-uy, ux], across * half);
}

/** Round a finger, from its base on the thumb side to its base on the other side: wider at the joints, round at the tip. */
function fingerEdge(finger: Finger): Point[] {
  // prettier-ignore
  const side: [along: number, across: number][] = [[0.1, 0.98], [0.24, 0.92], [0.42, 0.98], [0.58, 0.88], [0.72, 0.9], [0.86, 0.82], [0.96, 0.5]];
  const [first, second] = [
    side.map(([along, across]) => onFinger(finger, along, across)),
    side.map(([along, across]) => onFinger(finger, along, -across)),
  ];
  return [...first, onFinger(finger, 1), ...second.reverse()];
}
