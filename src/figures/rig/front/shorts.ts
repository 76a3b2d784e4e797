import { blob, curve } from '../../kit/curves.ts';
import { item } from '../../kit/item.ts';
import type { Control, Point } from '../../kit/point.ts';
import { crease } from '../../kit/skin.ts';
import { merge, shade } from '../layer.ts';
import type { Limb } from '../limb.ts';
import type { FrontLeg } from './leg.ts';
import { HIPS, LIMBS, SHORTS_HEM as HEM } from './measures.ts';
import type { FrontPose, Side } from './pose.ts';

/** How high above the hip joints the waist is, in centimetres. */
const WAIST = 12;
/** How far the crotch lies below the hip joints, in centimetres. */
const CROTCH = 9;

/** Places in the drawing about the middle of the hips, in centimetres. */
type AtHip = (point: Point) => Point;

/** Shorts from the waist to both hems, in one piece. */
export function frontShorts(pose: FrontPose, legs: Readonly<Record<Side, FrontLeg>>, atHip: AtHip): string {
  const sides = { left: sideOf(atHip, legs.left.thigh, -1), right: sideOf(atHip, legs.right.thigh, 1) };
  const outline: Control[] = [
    ...sides.left.outer,
    ...sides.left.inner,
    cornerAt(atHip([pose.turn * 0.4, -CROTCH])),
    ...[...sides.right.inner].reverse(),
    ...[...sides.right.outer].reverse(),
  ];
  const lines = [...folds(pose, atHip), ...[legs.left, legs.right].map(({ thigh }) => hemLine(thigh))];
  const shading = [shade('cloth', [[atHip([3, 8]), ...[...sides.right.inner].reverse()], sides.right.outer], 0.72)];
  return merge({
    id: 'shorts',
    surface: 'cloth',
    shapes: [blob(outline)],
    extra: shading.join('') + lines.map((line) => crease(curve(line))).join(''),
  });
}

/** The outer edge from the waist to the hem, and the inner one from the hem up; the hem has a corner at each end. */
function sideOf(atHip: AtHip, { at }: Limb, sign: 1 | -1): { outer: Control[]; inner: Control[] } {
  const last = HIPS.length - 1;
  const hips = HIPS.map((width, i) => atHip([sign * (width + 0.5), WAIST * (1 - i / last)]));
  const covered = LIMBS.thigh.filter(([along]) => along > 0.1 && along < HEM - 0.05);
  const [, outer, inner] = item(covered, -1);
  const innerEdge = covered.filter(([along]) => along > 0.3).map(([along, , width]) => at(along, -width - 0.4));
  return {
    outer: [
      cornerAt(item(hips, 0)),
      ...hips.slice(1, last),
      ...covered.map(([along, width]) => at(along, width + 0.6)),
      cornerAt(at(HEM, outer + 0.9)),
    ],
    inner: [cornerAt(at(HEM, -inner - 0.7)), ...innerEdge.reverse()],
  };
}

function cornerAt([x, y]: Point): Control {
  return [x, y, 1];
}

function hemLine({ at }: Limb): Point[] {
  return [at(HEM - 0.035, 9), at(HEM - 0.03, 0), at(HEM - 0.035, -8.4)];
}

/** Waistband, middle seam and folds; from behind the folds under the buttocks. */
function folds({ view, turn }: FrontPose, atHip: AtHip): Point[][] {
  // prettier-ignore
  const lines: readonly (readonly Point[])[] =
    view === 'back'
      ? [
          [[turn, 6], [turn - 0.4, -2], [turn * 0.4, -CROTCH]],
          [[turn - 2.4, -8.6], [-5, -10], [-11, -9]],
          [[turn + 2, -8.6], [7.6, -9.6], [12, -8.4]],
        ]
      : [
          [[turn, 8], [turn, 1], [turn * 0.4, -CROTCH]],
          [[-3, -8.4], [-6.6, -6.4], [-10, -5.6]],
          [[4.6, -8.4], [8, -6.4], [11, -5.4]],
        ];
  const band: readonly Point[] = [
    [-17, WAIST - 3.2],
    [turn, WAIST - 3.8],
    [17, WAIST - 3.2],
  ];
  return [band, ...lines].map((line) => line.map(atHip));
}
