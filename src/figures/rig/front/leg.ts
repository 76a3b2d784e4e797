import { blob, curve } from '../../kit/curves.ts';
import type { Control, Point } from '../../kit/point.ts';
import { crease } from '../../kit/skin.ts';
import { joinEdges } from '../joint.ts';
import { merge, shade } from '../layer.ts';
import { type Limb, sprite } from '../limb.ts';
import type { Stage } from '../stage.ts';
import { LIMBS, SHOES, SHORTS_HEM } from './measures.ts';
import { piece, turnDeg } from './piece.ts';
import type { FrontPose, Side, View } from './pose.ts';

/** A leg in its place; the front edges of its pieces are the outer ones. */
export interface FrontLeg {
  readonly thigh: Limb;
  readonly shank: Limb;
  /** SVG of the leg with the shoe. */
  readonly drawn: string;
}

/** The first row of the thigh below the hem of the shorts. */
const FIRST_BELOW_HEM = LIMBS.thigh.findIndex(([along]) => along >= SHORTS_HEM);
/** A knee that is bent less than this, in degrees, has no fold. */
const BENT_DEG = 25;

/** A leg from the hip joint to the shoe. */
export function frontLeg(stage: Stage, pose: FrontPose, side: Side, hip: Point): FrontLeg {
  const [knee, ankle] = [pose.knees[side], pose.ankles[side]];
  const thigh = piece(stage, LIMBS.thigh, [hip, knee], side);
  const shank = piece(stage, LIMBS.shank, [knee, ankle], side);
  const upper = (edge: readonly Point[]): readonly Control[] =>
    pose.legBefore === side ? edge.slice(FIRST_BELOW_HEM).map(([x, y], i) => (i === 0 ? [x, y, 1] : [x, y])) : edge;
  const centre = stage.toDrawing(knee);
  const join = (a: readonly Control[], b: readonly Control[]) =>
    Math.abs(turnDeg(thigh, shank)) < BENT_DEG ? [...a, ...b] : joinEdges(a, b, centre);
  const outer = join(upper(thigh.front), shank.front);
  const inner = join(upper(thigh.back), shank.back);
  const skin = merge({
    id: `leg-${side}`,
    surface: 'skin',
    shapes: [blob([...outer, ...[...inner].reverse()])],
    extra: shade('skin', side === 'right' ? [inner, outer] : [outer, inner], 0.72) + kneeLines(thigh, shank, pose.view),
  });
  return { thigh, shank, drawn: skin + shoe(stage, pose, side, ankle) };
}

/** The kneecap from the front; the hollow of the knee and the heads of the calf from behind. */
// prettier-ignore
function kneeLines(thigh: Limb, shank: Limb, view: View): string {
  const lines: readonly (readonly Point[])[] =
    view === 'front'
      ? [
          [thigh.at(0.93, 3.2), thigh.at(0.98, 3.6), shank.at(0.04, 2.8), shank.at(0.07, 1)],
          [thigh.at(0.94, -3.4), shank.at(0, -3.6), shank.at(0.05, -2.4)],
        ]
      : [
          [thigh.at(0.96, 3.6), shank.at(0.005, 1.4), shank.at(0.01, -1.4), thigh.at(0.97, -3.4)],
          [shank.at(0.5, 2.6), shank.at(0.57, 1.6), shank.at(0.61, 0.2), shank.at(0.58, -1.4), shank.at(0.53, -2.4)],
        ];
  return lines.map((line) => crease(curve(line))).join('');
}

function shoe(stage: Stage, { view, feet }: FrontPose, side: Side, ankle: Point): string {
  const { upper, sole, lines } = SHOES[view];
  const place = (points: readonly Control[]) =>
    sprite(
      stage,
      points.map(([x, y]): Point => [side === 'right' ? x : -x, y]),
      ankle,
      feet?.[side] ?? 0,
    );
  const laces = lines.map((line) => crease(curve(place(line)))).join('');
  return (
    merge({ id: `shoe-${side}`, surface: 'cloth', shapes: [blob(place(upper))], extra: laces }) +
    merge({ id: `sole-${side}`, surface: 'shirt', shapes: [blob(place(sole))] })
  );
}
