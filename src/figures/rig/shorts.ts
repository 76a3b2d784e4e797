import { blob, curve } from '../kit/curves.ts';
import { type Control, mix, moved, type Point } from '../kit/point.ts';
import type { Edges } from '../kit/strip.ts';
import { crease } from '../kit/skin.ts';
import type { Body } from './body.ts';
import { joinEdges } from './joint.ts';
import { merge, shade } from './layer.ts';
import { girthAt, limb, type Limb } from './limb.ts';
import { type Stage, vectorOf } from './stage.ts';

/** Where the shorts of one leg are drawn. */
export interface ShortsPlace {
  /** Start of the ids. */
  readonly id: string;
  readonly hip: Point;
  /** Direction of the lower spine. */
  readonly spine: number;
  readonly far: boolean;
  /** How far down the thigh they reach, as a share. */
  readonly hem: number;
}

/** The shorts of one leg from the waist to the hem, in one piece. */
export function drawShorts(stage: Stage, body: Body, thigh: Limb, place: ShortsPlace): string {
  const pelvis = place.far ? body.segments.farPelvis : body.segments.pelvis;
  const waist = moved(place.hip, vectorOf(place.spine), pelvis.length);
  const hips = limb(stage, pelvis, waist, place.spine + 180);
  const [front, back] = legEdges(thigh, place.hem);
  const centre = place.far ? undefined : stage.toDrawing(place.hip);
  const edges: Edges = [joinEdges(hips.front, front, centre), joinEdges(hips.back, back, centre)];
  return merge({
    id: place.id,
    surface: 'cloth',
    shapes: [outlineOf(edges)],
    far: place.far,
    extra: place.far ? '' : shade('cloth', [front, back], 0.7) + folds(hips, thigh, place.hem),
  });
}

/** The waist and the hem are straight, with a corner at each end. */
function outlineOf([front, back]: Edges): string {
  const corners = (edge: readonly Control[]): Control[] =>
    edge.map((control, i) => (i === 0 || i === edge.length - 1 ? [control[0], control[1], 1] : control));
  return blob([...corners(front), ...corners(back).reverse()]);
}

/** A slightly wider copy of the upper thigh; the hem stands off. */
function legEdges({ at, segment }: Limb, hem: number): Edges {
  const covered = segment.girths.filter(([along]) => along < hem - 0.06);
  const [front, back] = girthAt(segment, hem);
  return [
    [...covered.map(([along, width]) => at(along, width + 0.7)), at(hem, front + 1.3)],
    [...covered.map(([along, , width]) => at(along, -width - 0.7)), at(hem - 0.03, -back - 1.3)],
  ];
}

/** Waistband, hem and a few folds from the hip. */
function folds(hips: Limb, { at }: Limb, hem: number): string {
  const band = [hips.at(0.22, 12), hips.at(0.25, 0), hips.at(0.22, -14)];
  const seam = [at(hem - 0.035, 12), at(hem - 0.04, 0), at(hem - 0.065, -12)];
  const folded: readonly Point[][] = [
    [at(0.04, 7), at(0.1, 3.4), at(0.13, -0.6)],
    [mix(at(0.14, 7.4), at(0.2, 6), 0.5), at(0.22, 3.8), at(0.27, 0.8)],
    [at(hem - 0.04, -3), at(hem - 0.12, -2.4), at(hem - 0.18, -0.4)],
  ];
  return [band, seam, ...folded].map((line) => crease(curve(line))).join('');
}
