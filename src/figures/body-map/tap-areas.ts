import { item } from '../kit/item.ts';
import { type Control, pair, type Point } from '../kit/point.ts';
import type { MapDrawing } from './map-drawings.ts';
import { outerLeg } from './outer-side-space.ts';
import { placeOnSole } from './sole.ts';
import { leg, mirror } from './standing-space.ts';
import { BACK_AREAS, BODY_AREAS, FRONT_AREAS, OUTER_SIDE_AREAS, SOLE_AREAS, type TapShape } from './tap-shapes.ts';

/** The place where a finger may land for some zones; it may be larger than what is drawn. */
export interface TapArea {
  readonly zones: readonly string[];
  /** Rings of straight lines, one for each half of the drawing that has the zones. */
  readonly rings: readonly (readonly Control[])[];
}

/** The tap areas of each drawing. Zones without one are drawn, but lead nowhere: they would be too small for a finger. */
export const TAP_AREAS: Readonly<Record<MapDrawing, readonly TapArea[]>> = {
  'body-front': standing(BODY_AREAS.front),
  'body-back': standing(BODY_AREAS.back),
  'legs-front': standing(FRONT_AREAS),
  'legs-back': standing(BACK_AREAS),
  'body-outer-side': OUTER_SIDE_AREAS.map(([zones, ring]) => ({ zones, rings: [outerLeg.place(ring)] })),
  'body-sole': SOLE_AREAS.map(([zones, ring]) => ({ zones, rings: [placeOnSole(ring)] })),
};

/** Path data of the tap areas in a drawing that belong to any of the zones; empty if there is none. */
export function tapPath(drawing: MapDrawing, zones: readonly string[]): string {
  return TAP_AREAS[drawing]
    .filter((area) => area.zones.some((zone) => zones.includes(zone)))
    .flatMap(({ rings }) => rings.map((ring) => `M${ring.map(pair).join(' ')}z`))
    .join('');
}

/** Whether a point lies in a ring of straight lines. */
export function isInRing([x, y]: Point, ring: readonly Control[]): boolean {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = item(ring, i - 1);
    const crosses = y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
    return crosses ? !inside : inside;
  }, false);
}

function standing(shapes: readonly TapShape[]): TapArea[] {
  return shapes.map(([zones, ring]) => {
    const placed = leg.place(ring);
    return { zones, rings: [placed, mirror(placed)] };
  });
}
