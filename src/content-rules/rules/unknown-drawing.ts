import type { Problem } from '../problem.ts';
import { attribute, componentsIn, lineOf } from '../mdx-text.ts';
import { didYouMean } from '../nearest-name.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

/** What of a `picture` block this rule looks at. */
interface Picture {
  figure: string;
  focus: readonly string[];
}

/** Every picture names a drawing that exists, and brings out parts that the drawing has; every zone is on the map. */
export const unknownDrawing: Rule = (entry, context) => {
  const data = context.fits(entry);
  const pictures: [string, Picture][] = data && 'picture' in data ? [['picture', data.picture]] : [];
  if (data && 'frames' in data) data.frames?.forEach((frame, index) => pictures.push([`frames.${index}`, frame]));
  const zones = data && 'zones' in data ? data.zones : [];
  return [
    ...pictures.flatMap(([field, picture]) => [...figure(`${field}.figure`, picture.figure), ...focus(field, picture)]),
    ...componentsIn(treeOf(entry), 'Figure').flatMap((component) => {
      const name = attribute(component, 'figure');
      return name === undefined ? [] : figure('text, <Figure figure>', name, lineOf(component));
    }),
    ...zones.flatMap((zone, index) =>
      named(zone, context.site.zones, `zones.${index}`, 'is not a zone of the body map'),
    ),
  ];

  function figure(field: string, name: string, line = {}): Problem[] {
    const all = context.site.figures;
    return named(name, all.keys(), field, 'is not a drawing in src/figures', line);
  }

  function focus(field: string, { figure: name, focus: parts }: Picture): Problem[] {
    const known = context.site.figures.get(name);
    if (!known) return [];
    return parts.flatMap((part, index) => named(part, known, `${field}.focus.${index}`, `is not a part of "${name}"`));
  }

  function named(name: string, names: Iterable<string>, field: string, complaint: string, line = {}): Problem[] {
    const known = [...names];
    if (known.includes(name)) return [];
    const hint = didYouMean(name, known) || `There are: ${known.slice(0, 12).join(', ')}.`;
    return [problem(entry, { field, ...line }, `"${name}" ${complaint}`, `Name one that exists. ${hint}`)];
  }
};
