import { type Box, overlap, pathBounds, union } from './path-bounds.ts';
import { remember } from './remember.ts';
import { attribute, elementsOf, hasClass, partName, replaceElements, type SvgElement } from './svg-elements.ts';

/** An edge of a crop that cuts through the drawing, where the drawing has to fade. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Paths that patterns are made of: they do not lie where they are written. */
const PATTERN_CLASSES = ['il-hatch', 'il-hatch-bg', 'il-cross'];
/** A crop never shows less than this share of the drawing's longer side: a part is read by what lies around it. */
const LEAST_SHARE = 0.3;
/** A crop this tall is hardly closer than the whole drawing, which stands better on a floor. */
const WHOLE_SHARE = 0.8;
/** Room round the part in focus, as a share of its own size. */
const ROOM = 0.16;
/** Room round a whole drawing, in its own units, for the width of its outlines. */
const EDGE = 4;
/** How far a cut edge fades, as a share of the crop. */
const FADE = 0.12;

/** The `viewBox` of a drawing. */
export function viewBoxOf(svg: string): Box {
  const [root] = elementsOf(svg);
  const [x, y, width, height] = (root ? (attribute(root, 'viewBox') ?? '') : '').split(' ').map(Number);
  if (x === undefined || y === undefined || !width || !height)
    throw new Error('A drawing needs a viewBox of four numbers.');
  return [x, y, width, height];
}

/** The box of what is drawn, labels left out, inside the `viewBox`. */
export const drawnBox = remember((svg: string): Box => {
  const frame = viewBoxOf(svg);
  const labels = elementsOf(svg).filter((element) => hasClass(element, 'il-label'));
  const isLabel = (element: SvgElement) =>
    labels.some((label) => element.start >= label.start && element.end <= label.end);
  const box =
    union(
      elementsOf(svg)
        .filter((element) => !isLabel(element))
        .flatMap(shapeBounds),
    ) ?? frame;
  return overlap(frame, grow(box, EDGE, EDGE));
});

/**
 * The box of one part, its inner parts included; undefined when it has no shape of its own.
 * A zone that is drawn on both sides of the body counts by its first side, so that a crop can come close.
 */
export function partBox(svg: string, part: string): Box | undefined {
  const all = elementsOf(svg);
  const group = all.find((element) => partName(element) === part);
  return group && boxWithin(all, group);
}

/** The crop that shows the parts in focus well at card size, from square to 4:3; all that is drawn if that is not closer. */
export function focusCrop(svg: string, focus: readonly string[]): Box {
  const whole = drawnBox(svg);
  const part = union(focus.map((name) => partBox(svg, name)).filter((box) => box !== undefined));
  if (!part) return whole;
  const least = LEAST_SHARE * Math.max(whole[2], whole[3]);
  const roomy = grow(part, part[2] * ROOM, part[3] * ROOM);
  const aspect = Math.min(Math.max(roomy[2] / roomy[3], 1), 4 / 3);
  const height = Math.max(roomy[3], roomy[2] / aspect, least / aspect);
  if (height >= WHOLE_SHARE * whole[3]) return whole;
  const width = height * aspect;
  const frame = viewBoxOf(svg);
  const x = slideInto(part[0] + part[2] / 2 - width / 2, width, frame[0], frame[2]);
  const y = slideInto(part[1] + part[3] / 2 - height / 2, height, frame[1], frame[3]);
  return round([x, y, width, height]);
}

/** The drawing down to its own ground line, so that it can stand on a line of the page; undefined without a ground. */
export function floorCrop(svg: string): Box | undefined {
  const ground = elementsOf(svg).find((element) => hasClass(element, 'il-ground') && !hasClass(element, 'il-wall'));
  const [line] = ground ? shapeBounds(ground) : [];
  if (!line) return undefined;
  const hasLabels = elementsOf(svg).some((element) => hasClass(element, 'il-label'));
  const [x, y, width] = hasLabels ? viewBoxOf(svg) : drawnBox(svg);
  return [x, y, width, line[1] - y];
}

/** Edges of the crop behind which the drawing goes on. */
export function cutSides(svg: string, [x, y, width, height]: Box): Side[] {
  const whole = drawnBox(svg);
  const sides: Side[] = [];
  if (y > whole[1] + 1) sides.push('top');
  if (x + width < whole[0] + whole[2] - 1) sides.push('right');
  if (y + height < whole[1] + whole[3] - 1) sides.push('bottom');
  if (x > whole[0] + 1) sides.push('left');
  return sides;
}

/** The drawing without the parts that lie outside the crop. */
export function dropOutside(svg: string, crop: Box): string {
  const all = elementsOf(svg);
  return replaceElements(svg, (part) => {
    if (partName(part) === undefined) return undefined;
    const box = boxWithin(all, part);
    if (!box) return undefined;
    const [, , width, height] = overlap(box, crop);
    return width <= 0 || height <= 0 ? '' : undefined;
  });
}

/** The drawing with everything fading out toward the given edges of the crop: a cut limb never ends in a straight edge. */
export function fadeSides(svg: string, crop: Box, sides: readonly Side[]): string {
  const [root] = elementsOf(svg);
  if (!root || sides.length === 0) return svg;
  const content = svg.slice(root.contentStart, root.end - '</svg>'.length);
  const across = sides.filter((side) => side === 'left' || side === 'right');
  const down = sides.filter((side) => side === 'top' || side === 'bottom');
  const faded = mask('fade-x', crop, across) + mask('fade-y', crop, down);
  const wrap = (id: string, needed: boolean, inner: string) => (needed ? `<g mask="url(#${id})">${inner}</g>` : inner);
  const body = wrap('fade-y', down.length > 0, wrap('fade-x', across.length > 0, content));
  return `${svg.slice(0, root.contentStart)}<defs>${faded}</defs>${body}</svg>`;
}

function mask(id: string, [x, y, width, height]: Box, sides: readonly Side[]): string {
  if (sides.length === 0) return '';
  const isDown = id === 'fade-y';
  const stop = (offset: number, color: string) => `<stop offset="${String(offset)}" stop-color="${color}"/>`;
  const first = sides.includes(isDown ? 'top' : 'left') ? stop(0, '#000') + stop(FADE, '#fff') : stop(0, '#fff');
  const last = sides.includes(isDown ? 'bottom' : 'right') ? stop(1 - FADE, '#fff') + stop(1, '#000') : stop(1, '#fff');
  const direction = isDown ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
  const area = `x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}"`;
  const gradient = `<linearGradient id="${id}-g" ${direction}>${first}${last}</linearGradient>`;
  return `${gradient}<mask id="${id}" maskUnits="userSpaceOnUse" ${area}><rect ${area} fill="url(#${id}-g)"/></mask>`;
}

function boxWithin(all: readonly SvgElement[], group: SvgElement): Box | undefined {
  return union(all.filter((one) => one.start >= group.start && one.end <= group.end).flatMap(shapeBounds));
}

function shapeBounds(element: SvgElement): Box[] {
  const number = (name: string) => Number(attribute(element, name));
  if (element.tag === 'circle') {
    const radius = number('r');
    return [[number('cx') - radius, number('cy') - radius, 2 * radius, 2 * radius]];
  }
  const isPattern = PATTERN_CLASSES.some((name) => hasClass(element, name));
  const data = element.tag === 'path' && !isPattern ? attribute(element, 'd') : undefined;
  return data === undefined ? [] : [pathBounds(data)];
}

function grow([x, y, width, height]: Box, sideways: number, upDown: number): Box {
  return [x - sideways, y - upDown, width + 2 * sideways, height + 2 * upDown];
}

/** Start of a span of the given length, moved inside a frame when it fits there. */
function slideInto(start: number, length: number, frameStart: number, frameLength: number): number {
  if (length >= frameLength) return frameStart + (frameLength - length) / 2;
  return Math.min(Math.max(start, frameStart), frameStart + frameLength - length);
}

function round(box: Box): Box {
  const [x, y, width, height] = box.map(Math.round);
  return [x ?? 0, y ?? 0, width ?? 0, height ?? 0];
}
