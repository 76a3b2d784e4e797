/** An element of a drawing, by its place in the text. */
export interface SvgElement {
  readonly tag: string;
  /** Everything between the tag name and the end of the tag. */
  readonly attributes: string;
  /** Where the tag starts, where it ends, and where the whole element ends. */
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

/**
 * Every element of a drawing, in document order.
 *
 * Our drawings are machine-made: no comments, no CDATA, no `>` inside attributes. That makes this enough of a parser.
 */
export function elementsOf(svg: string): SvgElement[] {
  const elements: { -readonly [Key in keyof SvgElement]: SvgElement[Key] }[] = [];
  const open: (typeof elements)[number][] = [];
  for (const match of svg.matchAll(/<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g)) {
    const [text, closing, tag = '', attributes = '', selfClosing] = match;
    const end = match.index + text.length;
    if (closing) {
      const element = open.pop();
      if (element?.tag !== tag)
        throw new Error(`A drawing has </${tag}> where </${element?.tag ?? 'nothing'}> was expected.`);
      element.end = end;
    } else {
      const element = { tag, attributes, start: match.index, contentStart: end, end };
      elements.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`A drawing ends before <${open.at(-1)?.tag ?? ''}> is closed.`);
  return elements;
}

/** Value of an attribute, or undefined. */
export function attribute(element: SvgElement, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(element.attributes)?.[1];
}

/** Whether the element has the class. */
export function hasClass(element: SvgElement, name: string): boolean {
  return attribute(element, 'class')?.split(' ').includes(name) ?? false;
}

/** Name of the part of an anatomy plate or the zone of a body map that the element is, or undefined. */
export function partName(element: SvgElement): string | undefined {
  return attribute(element, 'data-part') ?? attribute(element, 'data-zone');
}

/** Names of the parts and zones of a drawing (`data-part`, `data-zone`), each once, in drawing order. */
export function partsIn(svg: string): string[] {
  const names = elementsOf(svg).map(partName);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * A copy of the drawing in which some elements are replaced; what is inside a replaced element goes with it.
 *
 * @param replace - gives the new text of an element, or undefined to leave it and look at what is inside.
 */
export function replaceElements(svg: string, replace: (element: SvgElement) => string | undefined): string {
  let result = '';
  let done = 0;
  for (const element of elementsOf(svg)) {
    if (element.start < done) continue;
    const text = replace(element);
    if (text === undefined) continue;
    result += svg.slice(done, element.start) + text;
    done = element.end;
  }
  return result + svg.slice(done);
}

/** A copy of the drawing with a class added to some elements. */
export function addClass(svg: string, name: string, where: (element: SvgElement) => boolean): string {
  let result = '';
  let done = 0;
  for (const element of elementsOf(svg)) {
    if (!where(element)) continue;
    const tag = svg.slice(element.start, element.contentStart);
    const withClass = / class="/.test(tag)
      ? tag.replace(/ class="/, ` class="${name} `)
      : tag.replace(/^<\w+/, `$& class="${name}"`);
    result += svg.slice(done, element.start) + withClass;
    done = element.contentStart;
  }
  return result + svg.slice(done);
}

/** Text that can stand between tags or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
