import type { Control } from '../kit/point.ts';
import { arrow } from '../rig/arrow.ts';

/** How much bolder than in a pose: a close-up has more units in the same width of a page. */
const BOLD = 1.5;

/** The one movement of a close-up, as an arrow through the controls. */
export function movement(controls: readonly Control[]): string {
  const points = controls.map(([x, y]): Control => [x / BOLD, y / BOLD]);
  return `<g transform="scale(${BOLD})">${arrow(points, { head: 13 })}</g>`;
}
