import { drawnBox, viewBoxOf } from './crop.ts';
import { labelsOf } from './labels.ts';

/** From this many labels on, a drawing is a plate: its margins are for the labels and can go when they do. */
const PLATE_LABELS = 3;

/** Whether the drawing is an anatomy plate with labels at its sides. */
export function isPlate(svg: string): boolean {
  return labelsOf(svg).length >= PLATE_LABELS;
}

/**
 * Attributes that let CSS cut the empty margins of a plate in a narrow figure, by giving it a narrower shape.
 *
 * @returns `slice` toward the side where the drawing stands; for anything but a plate, the floor of the box.
 */
export function alignAttributes(svg: string): string {
  if (!isPlate(svg)) return 'preserveAspectRatio="xMidYMax meet"';
  const [x, , width] = viewBoxOf(svg);
  const [drawnX, , drawnWidth] = drawnBox(svg);
  const offCentre = (drawnX + drawnWidth / 2 - x) / width - 0.5;
  const side = offCentre < -0.1 ? 'xMin' : offCentre > 0.1 ? 'xMax' : 'xMid';
  return `preserveAspectRatio="${side}YMid slice"`;
}
