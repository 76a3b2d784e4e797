import { remember } from './remember.ts';
import { attribute, elementsOf, hasClass, replaceElements, type SvgElement } from './svg-elements.ts';

/** A label of a drawing, as the list under the narrow drawing shows it. */
export interface FigureLabel {
  /** The number drawn in place of the words when the drawing is narrow. */
  readonly number: number;
  /** Name of the part, for example `Gluteus medius`. */
  readonly name: string;
  /** A second line in other words, for example `side of the hip`; empty: none. */
  readonly note: string;
  /** Parts that the label names, by `data-part`. */
  readonly parts: readonly string[];
}

/** The labels of a drawing in the order of their numbers, as plain text. */
export const labelsOf = remember((svg: string): readonly FigureLabel[] => {
  const elements = elementsOf(svg);
  const inside = (group: SvgElement) => elements.filter((one) => one.start > group.start && one.end <= group.end);
  const text = (element: SvgElement | undefined) =>
    element ? plainText(svg.slice(element.contentStart, element.end)) : '';
  return elements
    .filter((element) => hasClass(element, 'il-label'))
    .map((group) => {
      const lines = inside(group).filter((element) => element.tag === 'tspan');
      const number = inside(group).find(
        (element) => element.tag === 'text' && attribute(element, 'text-anchor') === 'middle',
      );
      const [name, ...notes] = lines.map(text);
      return {
        number: Number(text(number)),
        name: name ?? '',
        note: notes.join(' '),
        parts: attribute(group, 'data-for')?.split(' ') ?? [],
      };
    })
    .sort((a, b) => a.number - b.number);
});

/** The drawing without its labels, leaders and numbers. */
export function withoutLabels(svg: string): string {
  return replaceElements(svg, (element) => (hasClass(element, 'il-label') ? '' : undefined));
}

function plainText(markup: string): string {
  const text = markup.replaceAll(/<[^>]*>/g, '').trim();
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
