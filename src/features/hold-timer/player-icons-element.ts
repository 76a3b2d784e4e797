/** Shipped to readers, on demand. Icons of the player, drawn like those of `Icon.astro`. */

const PATHS = {
  close: 'M18 6 6 18M6 6l12 12',
  back: 'M18.5 6v12L10 12ZM6 6v12',
  next: 'M5.5 6v12l8.5-6ZM18 6v12',
  play: 'M7 5v14l11.5-7Z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  swap: 'M4 9h15l-4-4M20 15H5l4 4',
  restart: 'M4 12a8 8 0 1 0 2.6-5.9L4 8.5M4 4v4.500h4.500',
  lock: 'M6 11h12v9H6ZM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5',
  sound: 'M4 10v4h3.500L12 18V6L7.500 10ZM15.500 9a4.500 4.500 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  mute: 'M4 10v4h3.500L12 18V6L7.500 10ZM16 9.500l5 5M21 9.500l-5 5',
  check: 'm5 12.500 4.500 4.500L19 7.500',
} as const;

/** Name of an icon of the player. */
export type PlayerIcon = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an SVG element. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** An icon, hidden from screen readers: words stand beside it or label its control. */
export function playerIcon(name: PlayerIcon): SVGSVGElement {
  const svg = svgElement('svg', { viewBox: '0 0 24 24', class: 'i pl-i', 'aria-hidden': 'true', focusable: 'false' });
  svg.append(svgElement('path', { d: PATHS[name] }));
  return svg;
}

/** Shows another icon in the same place. */
export function swapIcon(root: ParentNode, name: PlayerIcon): void {
  const path = root.querySelector('.pl-i path');
  if (path && path.getAttribute('d') !== PATHS[name]) path.setAttribute('d', PATHS[name]);
}
