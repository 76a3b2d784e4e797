import type { Point } from '../../kit/point.ts';
import type { Leg } from '../../rig/leg.ts';
import type { Limb } from '../../rig/limb.ts';

/** Places on a limb from rows of a share of its length and a share of its width (-1 front skin, 1 back skin). */
export function insideOf({ inside }: Limb, rows: readonly Point[]): Point[] {
  return rows.map(([along, share]) => inside(along, share));
}

/** SVG cut off at the skin of a leg. */
export function cutAtSkin({ skinClip }: Leg, svg: string): string {
  return `<g clip-path="url(#${skinClip})">${svg}</g>`;
}
