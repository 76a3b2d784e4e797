import { blob, curve } from '../kit/curves.ts';
import { item } from '../kit/item.ts';
import { type Control, direction, mix, moved, type Point } from '../kit/point.ts';
import { between, resample } from '../kit/sampling.ts';
import { crease, outline, skin } from '../kit/skin.ts';
import { strap, strip } from '../kit/strip.ts';
import type { Placer } from './placing.ts';

/** A finger or a thumb, in centimetres. */
export interface Digit {
  /** Its middle line from the knuckle, or from deep in the hand, to just before the tip. */
  readonly line: readonly Control[];
  /** Half-widths spread evenly along the line; joints are wider than what lies between. */
  readonly widths: readonly number[];
  /** Where creases cross it, as shares of the line. */
  readonly creases?: readonly number[];
  /** Where across it the nail lies: 0 in the middle, -1 and 1 at the edges; none unless given. */
  readonly nail?: number;
  /** The edge with shade; 1, the left one, unless given. Left and right are those of a digit that points down. */
  readonly shadeSide?: 1 | -1;
  /** How much of its left and its right edge has no line at the base, as shares; 0 unless given. */
  readonly bare?: readonly [left: number, right: number];
}

const STEPS = 9;
const SHADE_STEPS = 6;

/** A digit with its outline open at the base, so that it grows out of the hand. */
export function drawDigit(place: Placer, digit: Digit): string {
  const { line, widths, creases = [], nail, shadeSide = 1, bare = [0, 0] } = digit;
  const [left, right] = strap(line, widths, STEPS);
  const around = [...left, ...tip(line, widths), ...[...right].reverse()];
  const [skipLeft, skipRight] = bare.map((share) => Math.round(share * (STEPS - 1)));
  const shaded = shadeSide === 1 ? left : right;
  const other = shadeSide === 1 ? right : left;
  const inner = between(shaded, other, (t) => 0.34 * Math.sin(Math.PI * (0.02 + t * 0.83)), SHADE_STEPS);
  const marks = creases.map((share) => creaseAt(place, [left, right], share));
  return (
    skin(`${curve(place(around))}Z`) +
    skin(strip([place(inner), place(resample(shaded, SHADE_STEPS))]), 'skin-shd') +
    (nail === undefined ? '' : drawNail(place, digit, nail)) +
    outline(curve(place(around.slice(skipLeft, around.length - (skipRight ?? 0))))) +
    marks.join('')
  );
}

/** Where the left and the right edge of a digit start, in the hand's own space; it points down. */
export function baseOf({ line, widths }: Digit): readonly [left: Control, right: Control] {
  const [left, right] = strap(line, widths, STEPS);
  return [item(left, 0), item(right, 0)];
}

/** The shade that the outer half of a digit throws on what it lies on, down and to the right; drawn before it. */
export function digitShade(place: Placer, { line, widths }: Digit, by: Point): string {
  const [left, right] = strap(line, widths, STEPS);
  const half = Math.round(STEPS * 0.68);
  const around = [...left.slice(half), ...tip(line, widths), ...right.slice(half).reverse()];
  return `<path class="il-cast" d="${blob(place(around).map((point) => moved(point, by)))}"/>`;
}

/** The round end, as three points from the left edge to the right one. */
function tip(line: readonly Control[], widths: readonly number[]): Point[] {
  const { end, along, across } = frameAt(line, 1);
  const radius = item(widths, -1);
  return [-1, 0, 1].map((side) => {
    const out = side === 0 ? 1 : 0.72;
    return moved(moved(end, along, radius * out), across, -side * radius * 0.7);
  });
}

/** A fold that bends a little toward the tip and does not reach the edges. */
function creaseAt(
  place: Placer,
  [left, right]: readonly [readonly Control[], readonly Control[]],
  share: number,
): string {
  const at = Math.round(share * (STEPS - 1));
  const [a, b] = [item(left, at), item(right, at)];
  const ahead = direction(
    mix(a, b, 0.5),
    mix(item(left, Math.min(STEPS - 1, at + 1)), item(right, Math.min(STEPS - 1, at + 1)), 0.5),
  );
  const points = [mix(a, b, 0.22), moved(mix(a, b, 0.5), ahead, 0.14), mix(a, b, 0.78)];
  return crease(curve(place(points)));
}

/** The nail near the tip: rounded at its root, cut by the edge of the digit where it is seen from the side. */
function drawNail(place: Placer, { line, widths }: Digit, across: number): string {
  const { end, along, across: side } = frameAt(line, 1);
  const radius = item(widths, -1);
  const half = radius * (0.66 - 0.3 * Math.abs(across));
  const middle = moved(end, side, -across * radius * 0.62);
  const at = (forward: number, aside: number): Point =>
    moved(moved(middle, along, forward * radius), side, aside * half);
  const shape = [
    at(0.62, -0.7),
    at(0.78, 0),
    at(0.62, 0.7),
    at(-0.1, 1),
    at(-0.75, 0.72),
    at(-0.92, 0),
    at(-0.75, -0.72),
    at(-0.1, -1),
  ];
  return `${skin(blob(place(shape)), 'skin-lit')}${crease(blob(place(shape)))}`;
}

function frameAt(line: readonly Control[], share: number): { end: Point; along: Point; across: Point } {
  const points = resample(line, 31);
  const at = Math.round(share * 30);
  const end = item(points, at);
  const along = direction(item(points, Math.max(0, at - 2)), end);
  return { end, along, across: [-along[1], along[0]] };
}
