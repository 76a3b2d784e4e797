import { namedTwice } from '../../src/content-rules/rules/named-twice.ts';
import { selfRelation } from '../../src/content-rules/rules/self-relation.ts';
import { unknownDrawing } from '../../src/content-rules/rules/unknown-drawing.ts';
import { unknownEntry } from '../../src/content-rules/rules/unknown-entry.ts';
import { accepts, entryOf, rejects } from './sample.ts';
import { SAMPLES } from './sample-entries.ts';

const technique = (data: Record<string, unknown>, body = '') => entryOf('techniques', { data, body });
const article = (body: string) => technique({}, body);
const picture = SAMPLES.techniques['calf-press']?.['picture'] as object;

accepts(unknownEntry, 'names that exist', technique({}, '<Claim certainty="low" refs="smith-2020">It may.</Claim>\n'));
rejects(unknownEntry, 'a tool that does not exist', technique({ tools: ['bal'] }), {
  field: 'tools.0',
  message: /"bal" is not in content\/tools/,
  fix: /Name an entry that exists, or add it\. Did you mean "ball"\?/,
});
rejects(unknownEntry, 'a reference that does not exist', technique({ evidence: { certainty: 'low', line: 'It may.', references: ['smith-2021'] } }), {
  field: 'evidence.references.0',
  message: /"smith-2021" is not in content\/references\.json/,
  fix: /Did you mean "smith-2020"\?/,
});
rejects(unknownEntry, 'a reference in a claim that does not exist', article('Words.\n\n<Claim certainty="low" refs="smith-2020 nobody-1999">It may.</Claim>\n'), {
  field: 'text, <Claim refs>',
  line: 6,
  message: /"nobody-1999" is not in content\/references\.json/,
  fix: /or add it\.$/,
});
rejects(unknownEntry, 'a glossary term that does not exist', article('A <Term id="tendons">tendon</Term>.\n'), {
  field: 'text, <Term id>',
  message: /"tendons" is not in content\/glossary/,
  fix: /Did you mean "tendon"\?/,
});
rejects(unknownEntry, 'a red flag in a card that does not exist', article('<CareCard level="today" flags="hot-calf cold-calf" />\n'), {
  field: 'text, <CareCard flags>',
  message: /"cold-calf" is not in content\/red-flags/,
  fix: /Did you mean "hot-calf"\?/,
});

accepts(selfRelation, 'another technique as the easier one', technique({ easier: ['calf-hold'] }));
rejects(selfRelation, 'a technique that is easier than itself', technique({ easier: ['calf-press'] }), {
  field: 'easier.0',
  message: /names its own page/,
  fix: /name another entry/,
});
rejects(selfRelation, 'a term that points at itself', entryOf('glossary', { data: { seeAlso: ['tendon'] } }), {
  field: 'seeAlso.0',
  message: /names its own page/,
  fix: /Take it out/,
});

accepts(namedTwice, 'one entry in two lists', technique({ easier: ['calf-hold'], instead: ['calf-hold'] }));
accepts(namedTwice, 'a routine that does a technique twice', entryOf('routines', { data: { steps: [{ technique: 'calf-press' }, { technique: 'calf-press' }] } }));
rejects(namedTwice, 'one entry twice in a list', technique({ tools: ['ball', 'ball'] }), {
  field: 'tools.1',
  message: /"ball" stands in this list twice/,
  fix: /Take one of them out/,
});

accepts(unknownDrawing, 'a drawing and its parts', technique({ picture: { ...picture, focus: ['ball', 'calf'] } }));
accepts(unknownDrawing, 'zones of the map', entryOf('regions', { data: { zones: ['heel'] } }));
rejects(unknownDrawing, 'a drawing that does not exist', technique({ picture: { ...picture, figure: 'bal-press' } }), {
  field: 'picture.figure',
  message: /"bal-press" is not a drawing/,
  fix: /Did you mean "ball-press"\?/,
});
rejects(unknownDrawing, 'a part that the drawing has not', technique({ picture: { ...picture, focus: ['knee'] } }), {
  field: 'picture.focus.0',
  message: /"knee" is not a part of "ball-press"/,
  fix: /There are: ball, calf\./,
});
rejects(
  unknownDrawing,
  'a frame whose drawing does not exist',
  technique({ picture, frames: [picture, { ...picture, figure: 'bal-press' }] }),
  { field: 'frames.1.figure', message: /"bal-press" is not a drawing/, fix: /Did you mean "ball-press"\?/ },
);
rejects(unknownDrawing, 'a zone that is not on the map', entryOf('regions', { data: { zones: ['heal'] } }), {
  field: 'zones.0',
  message: /"heal" is not a zone of the body map/,
  fix: /Did you mean "heel"/,
});
rejects(unknownDrawing, 'a drawing in the text that does not exist', article('<Figure figure="knee-press" id="a" title="A" description="B" />\n'), {
  field: 'text, <Figure figure>',
  line: 4,
  message: /"knee-press" is not a drawing/,
  fix: /Name one that exists/,
});
