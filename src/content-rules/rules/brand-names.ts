import { componentsIn, lineOf } from '../mdx-text.ts';
import { toString as textOf } from 'mdast-util-to-string';
import { ownWords, textsOf, type Prose } from '../prose.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

/** Makers and makes of tools, tape, soles and splints. Small letters where the word is no other word. */
const BRANDS =
  /\b(koapro|thera-?gun|therabody|hypervolt|hyperice|graston|hawk ?grips?|sidekick tool|rock ?(?:blades?|tape)|fasciablaster|rumble ?roller|trigger ?point (?:grid|therapy|performance)|thera-?band|tiger ?tail|blackroll|yoga tune up|roll recovery|addaday|k-?t ?tape|kinesio (?:tex|tape)|leukotape|strassburg|superfeet|powerstep|dr\.? ?scholl'?s?|biofreeze|yamuna|moji)\b/i;
/** Makes that are everyday words unless they are written just so. */
const EXACT_BRANDS = /\b(TriggerPoint|Tune Up Fitness|GRID roller|FlexBar|ProStretch|Hoka|Asics|Nike|Saucony)\b/;

/** No page names a brand: tools go by size and hardness. The titles of references are left as they are. */
export const brandNames: Rule = (entry) => {
  if (entry.collection === 'references') return [];
  const tree = treeOf(entry);
  const claims = componentsIn(tree, 'Claim').map((claim): Prose => ({
    field: 'text',
    ...lineOf(claim),
    text: textOf(claim),
  }));
  return [...textsOf(entry), ...ownWords(tree, { cited: true }), ...claims].flatMap((text) => {
    const [brand] = BRANDS.exec(text.text) ?? EXACT_BRANDS.exec(text.text) ?? [];
    if (brand === undefined) return [];
    return [
      problem(
        entry,
        text,
        `"${brand}" is a brand`,
        'Name the thing by its kind, size and hardness: "a smooth scraper", "a firm ball, 6 to 7 cm across".',
      ),
    ];
  });
};
