import type { Box } from '../path-bounds.ts';

/** Sides of a frame at which what is cut off fades out. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Where the gradient of a side starts and ends, as shares of the frame: x1, y1, x2, y2. */
const COURSE: Readonly<Record<Side, readonly [number, number, number, number]>> = {
  top: [0, 0, 0, 0.09],
  bottom: [0, 1, 0, 0.91],
  left: [0, 0, 0.09, 0],
  right: [1, 0, 0.91, 0],
};

/** Tones of the skin, as classes of figures.css. */
export type Tone = 'il-tone-light' | 'il-tone-medium' | 'il-tone-dark';

/** Lets a limb and arms fade out at sides of the frame instead of being cut off hard, and gives their skin its tone. */
export function softFrame([x, y, width, height]: Box, sides: readonly Side[], content: string, tone?: Tone): string {
  const area = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const gradients = sides.map((side) => {
    const [x1, y1, x2, y2] = COURSE[side];
    return (
      `<linearGradient id="frame-${side}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">` +
      '<stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#000" stop-opacity="0"/></linearGradient>'
    );
  });
  // The covers reach over the edge, where half a pixel of the open mask would shine through.
  const over = `x="${x - 2}" y="${y - 2}" width="${width + 4}" height="${height + 4}"`;
  const covers = sides.map((side) => `<rect ${over} fill="url(#frame-${side})"/>`);
  return (
    `<defs>${gradients.join('')}<linearGradient id="frame-open"><stop stop-color="#fff"/></linearGradient><mask id="frame" maskUnits="userSpaceOnUse" ${area}>` +
    `<rect ${area} fill="url(#frame-open)"/>${covers.join('')}</mask></defs><g${tone ? ` class="${tone}"` : ''} mask="url(#frame)">${content}</g>`
  );
}
