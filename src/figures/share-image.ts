import { floorCrop, viewBoxOf } from './crop.ts';
import { flattenStyle } from './flat-style.ts';
import { elementsOf, hasClass, replaceElements, type SvgElement } from './svg-elements.ts';
import { thumbnailDrawing, type PictureChoice } from './thumbnail.ts';

/** Size of a picture that other sites show beside a link, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Where the floor runs, and how much room the drawing has above it; pixels. */
const FLOOR_Y = 540;
const ROOM = { width: 1000, height: 460 };
/** Light values of the tokens that drawings use; a picture file sees no page. */
const PAGE = { '--paper': '#faf6ee', '--ink': '#2b221c', '--act': '#0b5068', '--felt': '#b0123b' };
/** The mark of the site, as in `public/favicon.svg`. */
const MARK =
  '<svg x="60" y="560" width="52" height="52" viewBox="-1 -3 32 32"><path stroke="#2b221c" d="M2 22.5h26" stroke-width="2.2" stroke-linecap="round"/><path fill="#b5493c" d="M9 2.5c-.6 5 .2 7.8 1.2 10.3 1.5 1.3 4.6 2.6 9 4 2.5.8 4.2 2 4.3 4.2H6.3c-1.9 0-3.1-1.3-2.8-3.2.4-2.6 1.7-4.3 1.4-7.6-.2-2.6-.6-4.7-.5-7.7Z"/></svg>';

/**
 * A drawing on a floor across the whole picture, in light colours, as SVG that a simple renderer can turn into pixels.
 *
 * @param css - text of `src/styles/figures.css`.
 */
export function shareSvg(choice: PictureChoice, css: string): string {
  const drawing = thumbnailDrawing(choice);
  const box = floorCrop(drawing) ?? viewBoxOf(drawing);
  // The floor of the picture takes the place of the drawing's own.
  const onFloor = replaceElements(drawing, (element) => (isOwnFloor(element) ? '' : undefined));
  const flat = flattenStyle(onFloor, css, PAGE);
  const [root] = elementsOf(flat);
  if (!root) throw new Error(`Figure "${choice.figure}" is empty.`);
  const scale = Math.min(ROOM.width / box[2], ROOM.height / box[3]);
  const [width, height] = [box[2] * scale, box[3] * scale];
  const place = `x="${(SHARE_SIZE.width - width) / 2}" y="${FLOOR_Y - height}" width="${width}" height="${height}"`;
  const content = flat.slice(root.contentStart, root.end - '</svg>'.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}">`,
    `<rect width="100%" height="100%" fill="${PAGE['--paper']}"/>`,
    `<svg ${place} viewBox="${box.join(' ')}">${content}</svg>`,
    `<path d="M60 ${FLOOR_Y}H1140" stroke="${PAGE['--ink']}" stroke-width="4"/>`,
    `${MARK}</svg>`,
  ].join('');
}

function isOwnFloor(element: SvgElement): boolean {
  return hasClass(element, 'il-ground') && !hasClass(element, 'il-wall');
}
