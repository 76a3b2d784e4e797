import { bannedWords } from '../../src/content-rules/rules/banned-words.ts';
import { brandNames } from '../../src/content-rules/rules/brand-names.ts';
import { careLevel } from '../../src/content-rules/rules/care-level.ts';
import { massageCautions } from '../../src/content-rules/rules/massage-cautions.ts';
import { memoryReference } from '../../src/content-rules/rules/memory-reference.ts';
import { uncitedBasis } from '../../src/content-rules/rules/uncited-basis.ts';
import { uncitedClaim } from '../../src/content-rules/rules/uncited-claim.ts';
import { unlocatableReference } from '../../src/content-rules/rules/unlocatable-reference.ts';
import { accepts, entryOf, rejects } from './sample.ts';
import { OPTION, SAMPLES } from './sample-entries.ts';

const technique = (data: Record<string, unknown>, body = '') => entryOf('techniques', { data, body });
const article = (body: string) => technique({}, body);
const graded = (certainty: string, references: string[]) => ({ certainty, line: 'It may ease.', references });
const reference = (data: Record<string, unknown>) => entryOf('references', { data });
const CUSTOM = SAMPLES.references['smith-2020']?.['custom'] as object;

accepts(uncitedClaim, 'a claim with a reference', article('<Claim certainty="low" refs="smith-2020">It may.</Claim>\n'));
accepts(uncitedClaim, 'an untested claim without one', article('<Claim certainty="untested" refs="">No one knows.</Claim>\n'));
accepts(uncitedClaim, 'an untested evidence line without one', technique({ evidence: graded('untested', []) }));
rejects(uncitedClaim, 'a claim that cites nothing', article('\n<Claim certainty="high">It works.</Claim>\n'), {
  field: 'text, <Claim refs>',
  line: 5,
  message: /graded "high" and cites nothing/,
  fix: /at least one record of references\.json, or grade it "untested"/,
});
rejects(uncitedClaim, 'an evidence line that cites nothing', technique({ evidence: graded('low', []) }), {
  field: 'evidence.references',
  message: /graded "low" and cites nothing/,
  fix: /grade it "untested"/,
});
rejects(
  uncitedClaim,
  'an option that cites nothing',
  entryOf('conditions', { data: { options: [OPTION, OPTION, OPTION, { ...OPTION, references: [] }] } }),
  { field: 'options.3.references', message: /graded "moderate" and cites nothing/, fix: /at least one record/ },
);
rejects(
  uncitedClaim,
  'a map entry that cites nothing',
  entryOf('muscles', { data: { refersTo: [{ region: 'heel', ...graded('very-low', []) }] } }),
  { field: 'refersTo.0.references', message: /graded "very-low"/, fix: /at least one record/ },
);
rejects(
  uncitedClaim,
  'a verdict that rests on nothing',
  entryOf('source-documents', {
    data: { claims: [{ number: 1, claim: 'It helps.', verdict: 'supported', reason: 'It does.' }] },
  }),
  { field: 'claims.0.references', message: /verdict that rests on evidence and cites nothing/, fix: /at least one record/ },
);

accepts(uncitedBasis, 'a house rule without a reference', entryOf('cautions'));
rejects(uncitedBasis, 'guidance that is not named', entryOf('cautions', { data: { basis: { kind: 'guidance', line: 'It says so.' } } }), {
  field: 'basis.references',
  message: /says "guidance" and cites nothing/,
  fix: /call it a "house-rule"/,
});
rejects(uncitedBasis, 'a tested dose without its study', technique({ doseBasis: { kind: 'tested', line: 'As in a trial.' } }), {
  field: 'doseBasis.references',
  message: /says "tested"/,
  fix: /Name the study/,
});

accepts(memoryReference, 'a record that was seen', technique({}));
rejects(memoryReference, 'a record from memory', [entryOf('glossary', { data: { references: ['smith-2020'] } }), reference({ custom: { ...CUSTOM, verified: 'memory' } })], {
  field: 'references.0',
  message: /"smith-2020" is known from memory only and must not be cited/,
  fix: /Cite a record that was seen/,
});

const citing = entryOf('glossary', { data: { references: ['smith-2020'] } });
const nowhere = { DOI: '', PMID: '', URL: '' };
accepts(unlocatableReference, 'a DOI', citing);
accepts(unlocatableReference, 'an article by its journal and year', [citing, reference(nowhere)]);
accepts(unlocatableReference, 'a book by its publisher', [citing, reference({ ...nowhere, type: 'book', publisher: 'A Press' })]);
accepts(unlocatableReference, 'a page by its address', [citing, reference({ ...nowhere, type: 'webpage', URL: 'https://example.org/' })]);
rejects(unlocatableReference, 'a page without an address', [citing, reference({ ...nowhere, type: 'webpage' })], {
  field: 'references.0',
  message: /"smith-2020" cannot be found by a reader/,
  fix: /Add one to references\.json/,
});
rejects(unlocatableReference, 'an article without its year', [citing, reference({ ...nowhere, issued: undefined })], {
  field: 'references.0',
  message: /no DOI, PubMed id, ISBN or address/,
  fix: /an article with its journal and year/,
});

accepts(massageCautions, 'a press with all three warnings', technique({}));
accepts(massageCautions, 'a stretch without them', technique({ method: 'stretch', cautions: ['broken-bone'] }));
for (const method of ['press', 'roll', 'glide']) {
  rejects(massageCautions, `a ${method} that does not warn of open wounds`, technique({ method, cautions: ['broken-bone', 'inflamed-area'] }), {
    field: 'cautions',
    message: new RegExp(`a ${method} must warn of "open-wound"`),
    fix: /cautions: \[open-wound, broken-bone, inflamed-area/,
  });
}

accepts(careLevel, 'a card as urgent as its signs', article('<CareCard level="today" flags="hot-calf sudden-pop" />\n'));
rejects(careLevel, 'a card that plays a sign down', article('<CareCard level="soon" flags="hot-calf" />\n'), {
  field: 'text, <CareCard level>',
  message: /"hot-calf" is "today", not "soon"/,
  fix: /level="today"/,
});

const PROMISES = [
  ['cures', 'This cures heel pain.'],
  ['curing', 'The best way of curing it.'],
  ['heals the', 'It heals the tissue.'],
  ['will heal', 'The heel will heal.'],
  ['helps it heal', 'This helps it heal.'],
  ['break up the adhesions', 'Strokes break up the adhesions.'],
  ['breaks up scar tissue', 'It breaks up scar tissue.'],
  ['breaking down knots', 'Good for breaking down knots.'],
  ['guarantee', 'We guarantee it.'],
  ['miracle', 'A miracle for runners.'],
  ['toxins', 'It flushes toxins out.'],
  ['detox', 'A detox for legs.'],
  ['releases your tight fascia', 'It releases your tight fascia.'],
  ['myofascial release', 'Try myofascial release.'],
] as const;
for (const [word, sentence] of PROMISES) {
  rejects(bannedWords, `"${word}" in an article`, article(`${sentence}\n`), {
    field: 'text',
    line: 4,
    message: new RegExp(`^"(${word}|${word.split(' ')[0] ?? ''}.*)" promises what no one has shown$`, 'i'),
    fix: /./,
  });
}
rejects(bannedWords, 'a promise in front matter', technique({ feels: ['It heals your heel', 'Back to normal soon'] }), {
  field: 'feels.0',
  message: /"heals your heel"|"heals your"/,
  fix: /may ease/,
});
accepts(bannedWords, 'what a claim reports', article('<Claim certainty="low" refs="smith-2020">People say it breaks up adhesions.</Claim>\n'));
accepts(bannedWords, 'a claim inside a line of text', article('So: <Claim certainty="low" refs="smith-2020">it cures.</Claim>\n'));
accepts(bannedWords, 'the sides of a disagreement', entryOf('disagreements'));
accepts(bannedWords, 'the claims of a source document', entryOf('source-documents'));
accepts(bannedWords, 'what people type', technique({ aliases: ['myofascial release'] }));
accepts(bannedWords, 'a wound that has healed', technique({ feels: ['Wait until a wound has healed', 'Heel and toes at ease'] }));

accepts(brandNames, 'a tool by its kind', technique({ setUp: 'A smooth scraper, hard, with a trigger point ball beside it.' }));
accepts(brandNames, 'the title of a study', reference({ title: 'Graston technique in runners' }));
for (const brand of ['TheraGun', 'Thera-Band', 'Hypervolt', 'Graston', 'TriggerPoint', 'RumbleRoller', 'KOAPRO']) {
  rejects(brandNames, brand, technique({ setUp: `Take a ${brand} tool.` }), {
    field: 'setUp',
    message: new RegExp(`"${brand}" is a brand`),
    fix: /kind, size and hardness/,
  });
}
rejects(brandNames, 'a brand in a claim', article('<Claim certainty="low" refs="smith-2020">A Hypervolt helped.</Claim>\n'), {
  field: 'text',
  message: /"Hypervolt" is a brand/,
  fix: /kind, size and hardness/,
});
rejects(brandNames, 'a brand among the aliases', technique({ aliases: ['theragun calf'] }), {
  field: 'aliases.0',
  message: /"theragun" is a brand/,
  fix: /kind, size and hardness/,
});
