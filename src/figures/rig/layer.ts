import { between } from '../kit/sampling.ts';
import { strip, type Edges } from '../kit/strip.ts';

/** What a surface of a person is: bare skin, the shorts or the shirt. */
export type Surface = 'skin' | 'cloth' | 'shirt';

/** Several overlapping shapes that look like one. */
export interface Merged {
  /** Start of the ids, unique in the drawing. */
  readonly id: string;
  readonly surface: Surface;
  /** Path data of the shapes. */
  readonly shapes: readonly string[];
  /** On the far side of the body: darker. */
  readonly far?: boolean;
  /** SVG on top, such as shade; cut off at the shapes. */
  readonly extra?: string;
}

/** One outline around overlapping shapes: rims first, fills on top. With `extra`, `<id>-c` is their clip path. */
export function merge({ id, surface, shapes, far = false, extra = '' }: Merged): string {
  const rims = shapes.map((data, i) => `<path id="${id}-${i + 1}" d="${data}"/>`).join('');
  const className = `il-${surface}${far ? ' il-far' : ''}`;
  const fills = shapes.map((_, i) => `<use class="${className}" href="#${id}-${i + 1}"/>`).join('');
  return `<g><g class="il-rim">${rims}</g>${fills}${extra ? within(id, shapes.length, extra) : ''}</g>`;
}

/** SVG cut off at the shapes that `merge` drew under that id. */
function within(id: string, shapes: number, svg: string): string {
  const uses = Array.from({ length: shapes }, (_, i) => `<use href="#${id}-${i + 1}"/>`).join('');
  return `<clipPath id="${id}-c">${uses}</clipPath><g clip-path="url(#${id}-c)">${svg}</g>`;
}

/**
 * Shade along the back edge of a shape: full in the middle, nothing at the ends.
 *
 * @param from - how far from the front edge (0) to the back edge (1) the shade starts in the middle.
 */
export function shade(surface: Surface, [front, back]: Edges, from: number): string {
  const start = between(front, back, (t) => 1 - (1 - from) * fullness(t), 15);
  return `<path class="il-${surface}-shd" d="${strip([start, between(front, back, 1, 15)])}"/>`;
}

function fullness(t: number): number {
  return Math.sin(Math.PI * Math.min(0.999, Math.max(0.001, t))) ** 0.5;
}
