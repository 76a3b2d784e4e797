import { internalLinks } from '../../src/content-rules/rules/internal-links.ts';
import { misspeltAlias } from '../../src/content-rules/rules/misspelt-alias.ts';
import { plainFields } from '../../src/content-rules/rules/plain-fields.ts';
import { accepts, entryOf, rejects } from './sample.ts';

const technique = (data: Record<string, unknown>) => entryOf('techniques', { data });
const link = (url: string) => entryOf('techniques', { body: `See [that](${url}).\n` });
for (const url of ['/techniques/calf-hold/', '/find-the-spot/heel/', '/safety/', '/', '/safety/#wounds', '#here', 'https://example.org/a', 'mailto:a@example.org']) {
  accepts(internalLinks, url, link(url));
}
rejects(internalLinks, 'a page that does not exist', link('/techniques/calf-pres/'), {
  field: 'text, link to /techniques/calf-pres/',
  line: 4,
  message: /leads to no page/,
  fix: /Did you mean \/techniques\/calf-press\//,
});
rejects(internalLinks, 'a region under its collection and not its address', link('/regions/heel/'), {
  field: 'text, link to /regions/heel/',
  message: /leads to no page/,
  fix: /Link to a page that exists/,
});
rejects(internalLinks, 'no slash at the end', link('/techniques/calf-hold#dose'), {
  field: 'text, link to /techniques/calf-hold#dose',
  message: /has no slash at its end/,
  fix: /Write \/techniques\/calf-hold\/#dose/,
});
rejects(internalLinks, 'an old address', link('/techniques/old-press/'), {
  field: 'text, link to /techniques/old-press/',
  message: /is an old address/,
  fix: /the page it leads to now/,
});
rejects(internalLinks, 'a path from nowhere', link('calf-hold'), {
  field: 'text, link to calf-hold',
  message: /not a path from the top of the site/,
  fix: /Begin it with a slash/,
});
rejects(internalLinks, 'an address without encryption', link('http://example.org/'), {
  field: 'text, link to http://example.org/',
  message: /not an https address/,
  fix: /Use https/,
});
rejects(internalLinks, 'an entry that has no page', link('/tools/ball/'), {
  field: 'text, link to /tools/ball/',
  message: /leads to no page/,
  fix: /Link to a page that exists/,
});

accepts(misspeltAlias, 'an alias that is spelled right', technique({ aliases: ['plantar fasciitis press'] }));
rejects(misspeltAlias, 'an alias that is misspelt', technique({ aliases: ['calf roll', 'plantar fascitis press'] }), {
  field: 'aliases.1',
  message: /"plantar fascitis press" holds the misspelling "fascitis"/,
  fix: /Write "fasciitis"; content\/search-words\.yaml leads "fascitis" there/,
});

accepts(plainFields, 'plain words', technique({ setUp: 'A ball (a firm one), < 7 cm across.' }));
rejects(plainFields, 'a Markdown link', technique({ setUp: 'See [the guide](/guides/how-hard/).' }), {
  field: 'setUp',
  message: /holds a Markdown link, which would be shown as it stands/,
  fix: /links and marks belong in the article/,
});
rejects(plainFields, 'stars', technique({ feels: ['**Very** tender', 'Then not'] }), {
  field: 'feels.0',
  message: /holds Markdown marks/,
  fix: /plain words/,
});
rejects(plainFields, 'a component', technique({ doesNot: 'It is no <Term id="tendon">tendon</Term> cure.' }), {
  field: 'doesNot',
  message: /holds a component or HTML/,
  fix: /plain words/,
});
