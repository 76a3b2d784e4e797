import type { Control } from '../kit/point.ts';
import { arrow } from '../rig/arrow.ts';

/** How much bolder than in a pose: a close-up has more units in the same width of a page. */
const BOLD = 1.5;

/**
 * The one movement of a close-up, as an arrow through the controls, with a rim that keeps it apart from what it lies on.
 *
 * @param bold - how much bolder than in a pose; more in a wide frame.
 */
export function movement(controls: readonly Control[], bold = BOLD): string {
  const points = controls.map(([x, y]): Control => [x / bold, y / bold]);
  const shape = arrow(points, { head: 13 });
  const lines = [...shape.matchAll(/ d="([^"]+)"/g)].map(([, data = '']) => data);
  return `<g transform="scale(${bold})"><path class="il-arrow-bed" d="${lines.join('')}"/>${shape}</g>`;
}
