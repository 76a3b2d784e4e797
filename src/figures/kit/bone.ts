import { blob } from './curves.ts';
import type { Control, Point } from './point.ts';

/**
 * A bone: a flat shape with a rim of shade away from the light.
 *
 * @param part - the `data-part` name, unique in the drawing.
 * @param towardLight - how far the lit copy is moved, in the units of the drawing.
 */
export function bone(part: string, outline: readonly Control[], towardLight: Point = [-3.2, -3.2]): string {
  const use = (className: string, more = '') => `<use href="#${part}-p" class="${className}"${more}/>`;
  const lit = use('il-fill', ` transform="translate(${towardLight.join(' ')})"`);
  return (
    `<g class="il-part il-bone" data-part="${part}"><defs><path id="${part}-p" d="${blob(outline)}"/>` +
    `<clipPath id="${part}-c"><use href="#${part}-p"/></clipPath></defs>${use('il-fill')}${use('il-shd')}` +
    `<g clip-path="url(#${part}-c)">${lit}</g>${use('il-edge')}</g>`
  );
}
