import { attribute, elementsOf, type SvgElement } from './svg-elements.ts';

/** A rule of a flat style sheet: one selector with its declarations, in the order of the sheet. */
interface Rule {
  /** Compounds from the outermost to the element itself. */
  compounds: readonly Compound[];
  /** How many classes the selector names: the higher wins, then the later. */
  weight: number;
  declarations: readonly (readonly [name: string, value: string])[];
}

/** `.a.b:not(.c, .d *)` */
interface Compound {
  classes: readonly string[];
  not: readonly string[];
}

/** Properties that mean the same as an attribute of SVG. */
const AS_ATTRIBUTE = /^(fill|stroke|opacity|font-size|font-weight|display|stroke-(width|linecap|linejoin|dasharray))$/;

/**
 * The drawing with its light colours as attributes, for a renderer that knows neither variables nor nested rules.
 *
 * Knows what `src/styles/figures.css` uses: classes, descendants, `:not()` of classes, variables with fallbacks and
 * `light-dark()`. Rules with `:has()` or in at-rules are left out.
 *
 * @param css - text of the style sheet.
 * @param outer - variables that the page gives, such as `--act`.
 * @returns SVG text whose elements have no class that needs a style.
 */
export function flattenStyle(svg: string, css: string, outer: Readonly<Record<string, string>> = {}): string {
  const rules = rulesOf(css);
  const ancestors: { element: SvgElement; classes: readonly string[]; variables: ReadonlyMap<string, string> }[] = [];
  let flat = '';
  let done = 0;
  for (const element of elementsOf(svg)) {
    while (ancestors.length > 0 && (ancestors.at(-1)?.element.end ?? 0) <= element.start) ancestors.pop();
    const classes = attribute(element, 'class')?.split(' ') ?? [];
    const path = [...ancestors.map((one) => one.classes), classes];
    const matched = rules.filter(({ compounds }) => matches(compounds, path));
    const declared = new Map(matched.flatMap(({ declarations }) => declarations));
    const variables = new Map(ancestors.at(-1)?.variables ?? Object.entries(outer));
    for (const [name, value] of declared) if (name.startsWith('--')) variables.set(name, value);
    const painted = [...declared]
      .filter(([name]) => AS_ATTRIBUTE.test(name))
      .map(([name, value]) => [name, resolved(value, variables)] as const);
    flat += svg.slice(done, element.start) + withAttributes(svg.slice(element.start, element.contentStart), painted);
    done = element.contentStart;
    ancestors.push({ element, classes, variables });
  }
  return flat + svg.slice(done);
}

function withAttributes(tag: string, attributes: readonly (readonly [name: string, value: string])[]): string {
  return attributes.reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`\\s${name}="[^"]*"`), '').replace(/^<\w+/, `$& ${name}="${value}"`),
    tag,
  );
}

function rulesOf(css: string): Rule[] {
  const plain = css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replace(/@layer[^{]*\{/, '')
    .replaceAll(/@(?:media|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = body.split(';').flatMap((line) => {
      const [name = '', ...value] = line.split(':');
      return value.length > 0 ? [[name.trim(), value.join(':').trim()] as const] : [];
    });
    return selectors
      .split(/,(?![^(]*\))/)
      .filter((selector) => !selector.includes(':has('))
      .map((selector): Rule => ({ ...parseSelector(selector.trim()), declarations }));
  });
  return rules.sort((a, b) => a.weight - b.weight);
}

function parseSelector(selector: string): Pick<Rule, 'compounds' | 'weight'> {
  const compounds = selector.split(/[ >]+(?![^(]*\))/).map((compound): Compound => {
    const [, own = '', not = ''] = /^([^:]*)(?::not\((.*)\))?$/.exec(compound) ?? [];
    return {
      classes: own.split('.').filter(Boolean),
      not: not
        .split(',')
        .filter(Boolean)
        .map((one) => one.trim()),
    };
  });
  return {
    compounds,
    weight: compounds.reduce((sum, { classes, not }) => sum + classes.length + (not.length && 1), 0),
  };
}

/** Whether the last element of a path of class lists, outermost first, is meant by a selector. */
function matches(compounds: readonly Compound[], path: readonly (readonly string[])[]): boolean {
  const here = compounds.at(-1);
  if (!here || !fits(here, path)) return false;
  const outer = compounds.slice(0, -1);
  return outer.length === 0 || path.some((_, index) => index > 0 && matches(outer, path.slice(0, index)));
}

function fits({ classes, not }: Compound, path: readonly (readonly string[])[]): boolean {
  const own = path.at(-1) ?? [];
  const isRefused = not.some((one) => {
    const [name = '', isInside] = one.slice(1).split(' ');
    return isInside ? path.slice(0, -1).some((list) => list.includes(name)) : own.includes(name);
  });
  return classes.every((name) => own.includes(name)) && !isRefused;
}

/** A value with its variables put in, light of the two themes. */
function resolved(value: string, variables: ReadonlyMap<string, string>): string {
  const start = /(?:var|light-dark)\(/.exec(value);
  if (!start) return value.trim();
  const from = start.index + start[0].length;
  const { parts, end } = argumentsAt(value, from);
  const [first = '', second = 'none'] = parts;
  const inner = start[0] === 'var(' ? (variables.get(first) ?? second) : first;
  return resolved(value.slice(0, start.index) + inner + value.slice(end + 1), variables);
}

/** The arguments of a function from behind its bracket, and the place of the bracket that closes it. */
function argumentsAt(value: string, from: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let depth = 0;
  let begin = from;
  for (let index = from; index < value.length; index += 1) {
    const character = value.charAt(index);
    if (character === '(') depth += 1;
    if (depth === 0 && (character === ')' || character === ',')) {
      parts.push(value.slice(begin, index).trim());
      begin = index + 1;
    }
    if (character === ')' && depth-- === 0) return { parts, end: index };
  }
  throw new Error(`A bracket is not closed in "${value}".`);
}
