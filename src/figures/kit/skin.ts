import type { Box } from '../path-bounds.ts';

/** A flat surface of skin: itself, its shade or its light. Path data in. */
export function skin(data: string, kind: 'skin' | 'skin-shd' | 'skin-lit' = 'skin'): string {
  return `<path class="il-${kind}" d="${data}"/>`;
}

/** The line around the body. Path data in. */
export function outline(data: string): string {
  return `<path class="il-outline" d="${data}"/>`;
}

/** A fold or a border inside the body, thinner than the outline. Path data in. */
export function crease(data: string): string {
  return `<path class="il-crease" d="${data}"/>`;
}

/** Cuts everything off at a shape. The id must be unique in the drawing; `fade-x`, `fade-y` and `hatch` are taken. */
export function clipTo(id: string, data: string, content: string): string {
  return `<defs><clipPath id="${id}"><path d="${data}"/></clipPath></defs><g clip-path="url(#${id})">${content}</g>`;
}

/** How far a cut limb fades from the edges of a box, as shares of its height or width; 0 is a hard edge. */
export interface Fades {
  readonly top?: number;
  readonly bottom?: number;
  /** A box fades either at its left or at its top and bottom; put one in the other for both. */
  readonly left?: number;
}

/** Lets a cut limb fade out at edges of a box, outside of which nothing shows. The id must be unique in the drawing, as in `clipTo`. */
export function fade(
  id: string,
  [x, y, width, height]: Box,
  { top = 0, bottom = 0, left = 0 }: Fades,
  content: string,
): string {
  const stop = (offset: number, color: string) => `<stop offset="${offset}" stop-color="${color}"/>`;
  const first = left || top;
  const start = first > 0 ? stop(0, '#000') + stop(first, '#fff') : '';
  const end = bottom > 0 ? stop(1 - bottom, '#fff') + stop(1, '#000') : '';
  const area = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return (
    `<defs><linearGradient id="${id}-g" x1="0" y1="0" ${left > 0 ? 'x2="1" y2="0"' : 'x2="0" y2="1"'}>${start}${end}</linearGradient>` +
    `<mask id="${id}" maskUnits="userSpaceOnUse" ${area}><rect ${area} fill="url(#${id}-g)"/></mask></defs>` +
    `<g mask="url(#${id})">${content}</g>`
  );
}
