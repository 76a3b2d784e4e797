import { articleCode } from '../../src/content-rules/rules/article-code.ts';
import { articleComponents } from '../../src/content-rules/rules/article-components.ts';
import { headings } from '../../src/content-rules/rules/headings.ts';
import { readableText } from '../../src/content-rules/rules/readable-text.ts';
import { accepts, entryOf, rejects } from './sample.ts';

const article = (body: string) => entryOf('techniques', { body });
const claim = (attributes: string) => article(`<Claim ${attributes}>It may.</Claim>\n`);

accepts(readableText, 'an article without a text', article(''));
accepts(readableText, 'braces and signs that are escaped', article('A \\{ and a &lt; and 5 > 4.\n'));
rejects(readableText, 'a bare brace', article('Words.\n\nIf {a b} then.\n'), {
  field: 'text',
  line: 6,
  message: /cannot be read as MDX/,
  fix: /A bare \{ begins code/,
});
rejects(readableText, 'a bare less-than sign', article('Keep it <5 of 10.\n'), {
  field: 'text',
  line: 4,
  message: /cannot be read as MDX/,
  fix: /A bare < begins a component/,
});
rejects(readableText, 'a component that is not closed', article('<Claim certainty="low" refs="smith-2020">\n  It may.\n'), {
  field: 'text',
  message: /closing tag/,
  fix: /Close each component/,
});

accepts(
  articleComponents,
  'every component as CONTRIBUTING.md shows it',
  entryOf('conditions', {
    body: [
      'A <Term id="tendon">tendon</Term> is strong.<Cite refs="smith-2020" />',
      '<Claim certainty="low" refs="smith-2020">\n  It may.\n</Claim>',
      '<Claim certainty="untested">No one knows.</Claim>',
      '<Disagreement id="adhesions" />',
      '<CareCard level="today" flags="hot-calf" title="Calf" />',
      '<TechniqueCard id="calf-press" />',
      '<Dose technique="calf-press" />',
      '<Steps technique="calf-press" />',
      '<OptionsTable />',
      '<Figure figure="ball-press" id="ball" title="A ball" description="A ball under a calf." />',
    ].join('\n\n'),
  }),
);
rejects(articleComponents, 'a component that does not exist', article('<Clam certainty="low">It may.</Clam>\n'), {
  field: 'text, <Clam>',
  line: 4,
  message: /<Clam> is not a component/,
  fix: /Did you mean "Claim"\?/,
});
rejects(articleComponents, 'a claim without a certainty', claim('refs="smith-2020"'), {
  field: 'text, <Claim certainty>',
  message: /"certainty" is missing/,
  fix: /<Claim certainty="low" refs="ranbhor-2021">/,
});
rejects(articleComponents, 'a claim with an unknown certainty', claim('certainty="strong" refs="smith-2020"'), {
  field: 'text, <Claim certainty>',
  message: /"strong" is not a certainty/,
  fix: /Use high, moderate, low, very-low, contested, untested/,
});
rejects(articleComponents, 'a misspelt attribute', claim('certainty="low" ref="smith-2020"'), {
  field: 'text, <Claim ref>',
  message: /<Claim> has no "ref"/,
  fix: /Did you mean "refs"\?/,
});
rejects(articleComponents, 'an attribute in braces', article('<Dose technique={"calf-press"} />\n'), {
  field: 'text, <Dose technique>',
  message: /"technique" is not plain text/,
  fix: /in quotes: <Dose technique="calf-press" \/>/,
});
rejects(articleComponents, 'attributes spread from code', entryOf('conditions', { body: '<OptionsTable {...x} />\n' }), {
  field: 'text, <OptionsTable>',
  message: /holds code in braces/,
  fix: /<OptionsTable \/>/,
});
rejects(articleComponents, 'a citation that cites nothing', article('It may.<Cite refs="" />\n'), {
  field: 'text, <Cite refs>',
  message: /"refs" is missing/,
  fix: /<Cite refs="lu-2022" \/>/,
});
rejects(articleComponents, 'a citation on a line of its own', article('It may.\n<Cite refs="smith-2020" />\n'), {
  field: 'text, <Cite>',
  line: 5,
  message: /<Cite> stands on a line of its own/,
  fix: /put it on the line above/,
});
rejects(articleComponents, 'a card inside a sentence', article('Look at <TechniqueCard id="calf-press" /> here.\n'), {
  field: 'text, <TechniqueCard>',
  message: /stands inside a sentence/,
  fix: /a line of its own/,
});
rejects(articleComponents, 'a term around no words', article('A <Term id="tendon" /> is strong.\n'), {
  field: 'text, <Term>',
  message: /goes around no words/,
  fix: /<Term id="fascia">fascia<\/Term>/,
});
rejects(articleComponents, 'the table of options outside a condition', article('<OptionsTable />\n'), {
  field: 'text, <OptionsTable>',
  message: /works in content\/conditions only/,
  fix: /Take it out/,
});

accepts(articleCode, 'Markdown and a note to other authors', article('{/* Ask again in May. */}\n\n- **one**\n- two\n'));
rejects(articleCode, 'an import', article('import Claim from "./Claim.astro"\n\nWords.\n'), {
  field: 'text',
  message: /holds an import or export/,
  fix: /components work without an import/,
});
rejects(articleCode, 'a number of the dose in braces', article('Hold for {hold}.\n'), {
  field: 'text',
  line: 4,
  message: /holds code in braces: \{hold\}/,
  fix: /<Dose technique="…" \/>/,
});
rejects(articleCode, 'an HTML tag', article('Words.\n\n<div>More words</div>\n'), {
  field: 'text',
  line: 6,
  message: /holds the HTML tag <div>/,
  fix: /Markdown or one of our components/,
});
rejects(articleCode, 'a component in a Markdown file', entryOf('glossary', { body: '<Claim certainty="low" refs="smith-2020" />\n' }), {
  field: 'text',
  message: /holds HTML: <Claim/,
  fix: /Components work in \.mdx files only/,
});
rejects(articleCode, 'a Markdown image', article('![A ball](/ball.png)\n'), {
  field: 'text',
  message: /holds a Markdown image/,
  fix: /<Figure/,
});

accepts(headings, 'two levels in order', article('## One?\n\n### Two\n\n### Three\n\n## Four?\n'));
rejects(headings, 'a first-level heading', article('# The title\n'), {
  field: 'text',
  line: 4,
  message: /"The title" is the heading of the page/,
  fix: /Begin it with ##/,
});
rejects(headings, 'a text that begins at the third level', article('### Deep\n'), {
  field: 'text',
  message: /"Deep" skips a level/,
  fix: /Begin it with ##\./,
});
rejects(headings, 'a heading with no link', article('## One\n\n### Two\n\n#### Three\n'), {
  field: 'text',
  line: 8,
  message: /"Three" lies too deep/,
  fix: /## and ### only/,
});
rejects(headings, 'two headings with one text', article('## One\n\nWords.\n\n## One\n'), {
  field: 'text',
  line: 8,
  message: /"One" stands twice/,
  fix: /must lead to one place/,
});
