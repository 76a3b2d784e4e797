import { cutSides, drawnBox, dropOutside, fadeSides, focusCrop } from './crop.ts';
import { figureSvg } from './figures.ts';
import { withoutLabels } from './labels.ts';
import type { Box } from './path-bounds.ts';
import { renderFigure } from './render-figure.ts';
import { attribute, elementsOf, hasClass, partsIn, replaceElements, type SvgElement } from './svg-elements.ts';

/** A drawing with the parts to bring out: what a `picture:` block of the content names. */
export interface PictureChoice {
  readonly figure: string;
  readonly focus: readonly string[];
}

/** From this many parts on, a drawing is a plate, and a part of it has to be shown closer; a pose stays whole. */
const PLATE_PARTS = 4;
/** Size of the longer side in the `width` and `height` attributes, in CSS pixels. */
const LONGER_SIDE_PX = 208;

/**
 * File name of a thumbnail without its ending: `calf-press`, or `hip-thigh--gluteus-medius` with a focus.
 *
 * The order of the parts makes no difference.
 */
export function thumbnailName({ figure, focus }: PictureChoice): string {
  return [figure, ...[...new Set(focus)].sort()].join('--');
}

/** Crops by the name of their thumbnail: many pages show the same pictures. */
const crops = new Map<string, Box>();

/** Width and height of a thumbnail in CSS pixels; the longer one is 208. */
export function thumbnailSize(choice: PictureChoice): { width: number; height: number } {
  const [, , width, height] = cropOf(choice);
  const scale = LONGER_SIDE_PX / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The drawing of a picture file: no labels, no fine lines, cropped to the parts in focus, hidden from screen readers. */
export function thumbnailDrawing(choice: PictureChoice): string {
  const drawing = withoutLabels(figureSvg(choice.figure));
  const crop = cropOf(choice);
  const lean = replaceElements(dropOutside(drawing, crop), (element) =>
    isClutter(element, choice.focus) ? '' : undefined,
  );
  const faded = fadeSides(lean, crop, cutSides(drawing, crop));
  // A part in focus always touches its own crop, so dropping the others cannot lose it.
  return renderFigure(faded, { idPrefix: 't', focus: choice.focus, decorative: true, crop });
}

/**
 * A picture file for cards, with its own style for light and dark.
 *
 * @param css - text of `src/styles/figures.css`; only the rules that the picture needs are kept.
 */
export function renderThumbnail(choice: PictureChoice, css: string): string {
  const svg = thumbnailDrawing(choice);
  const [root] = elementsOf(svg);
  if (!root) throw new Error(`Figure "${choice.figure}" is empty.`);
  const { width, height } = thumbnailSize(choice);
  const style = `<style>:root{color-scheme:light dark}${neededRules(css, svg)}</style>`;
  return (
    svg.slice(0, root.contentStart).replace('<svg ', `<svg width="${String(width)}" height="${String(height)}" `) +
    style +
    svg.slice(root.contentStart)
  );
}

/** Fibre lines, which blur at card size, and spots and places not to press beside the part that is meant. */
function isClutter(element: SvgElement, focus: readonly string[]): boolean {
  const isSpot = hasClass(element, 'il-pain') || hasClass(element, 'il-keep-off');
  const isOtherSpot = isSpot && focus.length > 0 && !focus.includes(attribute(element, 'data-part') ?? '');
  return hasClass(element, 'il-fib') || isOtherSpot;
}

function cropOf(choice: PictureChoice): Box {
  const name = thumbnailName(choice);
  const crop = crops.get(name) ?? measureCrop(choice);
  crops.set(name, crop);
  return crop;
}

function measureCrop({ figure, focus }: PictureChoice): Box {
  const drawing = withoutLabels(figureSvg(figure));
  const isClose = focus.length > 0 && partsIn(drawing).length >= PLATE_PARTS;
  return isClose ? focusCrop(drawing, focus) : drawnBox(drawing);
}

/** The plain rules of a style sheet whose classes all occur in the picture; at-rules are left out. */
function neededRules(css: string, svg: string): string {
  const classes = new Set(elementsOf(svg).flatMap((element) => attribute(element, 'class')?.split(' ') ?? []));
  const plain = css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/@(?:media|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const isNeeded = (selector: string) =>
    [...selector.matchAll(/\.(?!\d)([\w-]+)/g)].every(([, name = '']) => classes.has(name));
  return [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)]
    .map(([, selectors = '', body = '']) => ({
      selectors: selectors
        .split(/,(?![^(]*\))/)
        .map((one) => one.trim())
        .filter(isNeeded),
      body,
    }))
    .filter(({ selectors }) => selectors.length > 0)
    .map(({ selectors, body }) => `${selectors.join(',')}{${body.replaceAll(/\s+/g, ' ').trim()}}`)
    .join('');
}
