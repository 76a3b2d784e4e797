import { blob } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { arm, leg, mirror } from './standing-space.ts';
import { zone } from './zone.ts';

/** Where the points of a zone are measured: in the trunk and leg, in the arm, or from the middle and the floor. */
export type ZoneFrame = 'limb' | 'arm' | 'cm' | 'middle';

/** A zone of one half of the body. `middle`: half of a zone that lies across the middle, from top to bottom. */
export interface StandingZone {
  readonly name: string;
  readonly frame: ZoneFrame;
  readonly points: readonly Control[];
}

/**
 * Both zones of each row, the reader's left one first.
 *
 * @param view - decides which half of the drawing is the reader's left: seen from the front, the right one.
 */
export function standingZones(zones: readonly StandingZone[], view: 'front' | 'back'): string {
  return zones.map((one) => bothZones(one, view)).join('');
}

/** A zone of which the shape is known, on both halves of the drawing. */
export function zonePair(name: string, [right, left]: readonly [string, string], view: 'front' | 'back'): string {
  return view === 'front'
    ? zone(name, 'left', right) + zone(name, 'right', left)
    : zone(name, 'left', left) + zone(name, 'right', right);
}

function bothZones({ name, frame, points }: StandingZone, view: 'front' | 'back'): string {
  if (frame === 'middle') {
    const half = leg.place(points);
    return zone(name, 'both', blob([...half, ...mirror(half).slice(1, -1)]));
  }
  const placed = place(frame, points);
  return zonePair(name, [blob(placed), blob(mirror(placed))], view);
}

function place(frame: ZoneFrame, points: readonly Control[]): Control[] {
  if (frame === 'limb') return leg.placeInLimb(points);
  if (frame === 'arm') return arm.placeInLimb(points);
  return leg.place(points);
}
