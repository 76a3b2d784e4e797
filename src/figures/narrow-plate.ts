import { drawnBox, viewBoxOf } from './crop.ts';
import { labelsOf } from './labels.ts';

/** From this many labels on, a drawing is a plate: its margins are for the labels and can go when they do. */
const PLATE_LABELS = 3;

/** Whether the drawing is an anatomy plate with labels at its sides. */
export function isPlate(svg: string): boolean {
  return labelsOf(svg).length >= PLATE_LABELS;
}

/** Where a drawing stands between its margins; a narrow figure cuts the margins on the other side first. */
export type PlateSide = 'left' | 'middle' | 'right';

/** Where the drawing stands in its `viewBox`, labels left out. */
export function plateSide(svg: string): PlateSide {
  const [x, , width] = viewBoxOf(svg);
  const [drawnX, , drawnWidth] = drawnBox(svg);
  const offCentre = (drawnX + drawnWidth / 2 - x) / width - 0.5;
  return offCentre < -0.1 ? 'left' : offCentre > 0.1 ? 'right' : 'middle';
}
