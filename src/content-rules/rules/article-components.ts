import { COMPONENTS, type ComponentRule } from '../component-table.ts';
import type { RawEntry } from '../load.ts';
import { attribute, componentsIn, lineOf, type Component } from '../mdx-text.ts';
import { didYouMean } from '../nearest-name.ts';
import type { Problem } from '../problem.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

/** Articles use the components that exist, where they work, each with its attributes and no others. */
export const articleComponents: Rule = (entry) =>
  componentsIn(treeOf(entry)).flatMap((component) => {
    const rule = COMPONENTS[component.name ?? ''];
    if (!rule) return unknown(entry, component);
    return [...misplaced(entry, component, rule), ...attributes(entry, component, rule)];
  });

function unknown(entry: RawEntry, component: Component): Problem[] {
  const name = component.name ?? '';
  // Lower-case names are HTML: a rule of its own.
  if (!/^[A-Z]/.test(name)) return [];
  const names = Object.keys(COMPONENTS);
  const fix = didYouMean(name, names) || `There are ${names.join(', ')}.`;
  return [problem(entry, placeOf(component), `<${name}> is not a component`, fix)];
}

function misplaced(entry: RawEntry, component: Component, rule: ComponentRule): Problem[] {
  const name = component.name ?? '';
  const isBlock = component.type === 'mdxJsxFlowElement';
  const place = placeOf(component);
  if (rule.only && rule.only !== entry.collection) {
    return [problem(entry, place, `<${name}> works in content/${rule.only} only`, 'Take it out.')];
  }
  if (rule.place === 'sentence' && isBlock) {
    const fix = 'A line that begins with it ends the paragraph: put it on the line above, right after its sentence.';
    return [problem(entry, place, `<${name}> stands on a line of its own`, fix)];
  }
  if (rule.place === 'block' && !isBlock) {
    return [
      problem(
        entry,
        place,
        `<${name}> stands inside a sentence`,
        'Give it a line of its own, with an empty line above and below.',
      ),
    ];
  }
  if (rule.wraps && component.children.length === 0) {
    return [problem(entry, place, `<${name}> goes around no words`, `Write it like ${rule.example}.`)];
  }
  return [];
}

function attributes(entry: RawEntry, component: Component, rule: ComponentRule): Problem[] {
  const at = (name: string) => placeOf(component, name);
  const used = component.attributes.flatMap((item) => (item.type === 'mdxJsxAttribute' ? [item.name] : []));
  const foreign = used.filter((name) => !(name in rule.attributes));
  const spread = component.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
  return [
    ...(spread ? [problem(entry, placeOf(component), 'holds code in braces', `Write it like ${rule.example}.`)] : []),
    ...foreign.map((name) => {
      const hint = didYouMean(name, Object.keys(rule.attributes)) || `Write it like ${rule.example}.`;
      return problem(entry, at(name), `<${component.name ?? ''}> has no "${name}"`, hint);
    }),
    ...Object.entries(rule.attributes).flatMap(([name, { required, oneOf }]): Problem[] => {
      const value = attribute(component, name);
      if (value === undefined && used.includes(name)) {
        return [problem(entry, at(name), `"${name}" is not plain text`, `Write it in quotes: ${rule.example}.`)];
      }
      if (!value?.trim()) {
        return required ? [problem(entry, at(name), `"${name}" is missing`, `Write it like ${rule.example}.`)] : [];
      }
      if (!oneOf || oneOf.includes(value)) return [];
      return [
        problem(entry, at(name), `"${value}" is not a ${name}`, `Use ${oneOf.join(', ')}. ${didYouMean(value, oneOf)}`),
      ];
    }),
  ];
}

function placeOf(component: Component, name?: string): { field: string; line?: number } {
  const inside = [component.name, name].filter(Boolean).join(' ');
  return { field: `text, <${inside}>`, ...lineOf(component) };
}
