import { item } from '../kit/item.ts';
import { type Control, direction, distance, mix, type Point } from '../kit/point.ts';

/** Points nearer to each other than this, in the units of the drawing, would make a dent. */
const TOO_NEAR = 4;
/** A fold sharper than this turn, in radians, is a corner. */
const SHARP_TURN = 0.9;

/**
 * One edge through a joint, made of the edges of the two pieces that meet there.
 *
 * On the inner side of a bend the edges cross: both are cut there, and the skin folds. On the outer side there is a gap,
 * which goes round the joint.
 *
 * @param centre - the joint; without it the gap is closed by a plain curve.
 */
export function joinEdges(before: readonly Control[], after: readonly Control[], centre?: Point): Control[] {
  const fold = foldOf(before, after);
  if (fold) {
    const { at, from, to, sharp } = fold;
    const far = (control: Control) => distance(control, at) > TOO_NEAR;
    const [x, y] = at;
    return [...before.slice(0, from + 1).filter(far), sharp ? [x, y, 1] : at, ...after.slice(to).filter(far)];
  }
  const [end, start] = [item(before, -1), item(after, 0)];
  if (distance(end, start) < 2 * TOO_NEAR) return [...before.slice(0, -1), mix(end, start, 0.5), ...after.slice(1)];
  if (!centre) return [...before, ...after];
  const side = Math.sign(turnBetween(direction(item(before, -2), end), direction(start, item(after, 1))));
  return [...before, ...roundJoint(centre, end, start, side), ...after];
}

/** Points from one edge to the other around the joint, one about every 30 degrees, the way that the edges turn. */
function roundJoint(centre: Point, from: Control, to: Control, side: number): Point[] {
  const angle = (point: Control) => Math.atan2(point[1] - centre[1], point[0] - centre[0]);
  const short = turnBetween(direction(centre, from), direction(centre, to));
  const turn = Math.abs(short) > 2 && Math.sign(short) !== side ? short + side * 2 * Math.PI : short;
  const count = Math.floor(Math.abs(turn) / 0.5);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / (count + 1);
    const way = angle(from) + turn * share;
    const radius = distance(centre, from) + (distance(centre, to) - distance(centre, from)) * share;
    return [centre[0] + Math.cos(way) * radius, centre[1] + Math.sin(way) * radius];
  });
}

interface Fold {
  readonly at: Point;
  /** Last point before the fold and first point after it. */
  readonly from: number;
  readonly to: number;
  readonly sharp: boolean;
}

/** Where two edges cross, farthest from the joint. */
function foldOf(before: readonly Control[], after: readonly Control[]): Fold | undefined {
  for (let i = 0; i + 1 < before.length; i++)
    for (let j = after.length - 2; j >= 0; j--) {
      const [a, b, c, d] = [item(before, i), item(before, i + 1), item(after, j), item(after, j + 1)];
      const at = crossing(a, b, c, d);
      if (!at) continue;
      const [u, v] = [direction(a, b), direction(c, d)];
      return { at, from: i, to: j + 1, sharp: Math.abs(turnBetween(u, v)) > SHARP_TURN };
    }
  return undefined;
}

/** The angle from one direction to another, in radians, -π to π. */
function turnBetween(u: Point, v: Point): number {
  return Math.atan2(u[0] * v[1] - u[1] * v[0], u[0] * v[0] + u[1] * v[1]);
}

function crossing(a: Control, b: Control, c: Control, d: Control): Point | undefined {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (Math.abs(cross) < 1e-9) return undefined;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? mix(a, b, t) : undefined;
}
