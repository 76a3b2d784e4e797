import { attribute, componentsIn, lineOf } from '../mdx-text.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

/** A care card never makes a red flag look less, or more, urgent than it is. */
export const careLevel: Rule = (entry, context) =>
  componentsIn(treeOf(entry), 'CareCard').flatMap((card) => {
    const level = attribute(card, 'level');
    return (attribute(card, 'flags') ?? '').split(/\s+/).flatMap((id) => {
      const urgency = context.find('red-flags', id)?.urgency;
      if (!urgency || urgency === level) return [];
      const place = { field: 'text, <CareCard level>', ...lineOf(card) };
      return [
        problem(
          entry,
          place,
          `"${id}" is "${urgency}", not "${level ?? ''}"`,
          `Move it to a card with level="${urgency}".`,
        ),
      ];
    });
  });
