import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { countWords, designWords } from '../../src/lib/study-words.ts';
import type { Reference } from '../../src/schemas/reference.ts';

const DESIGNS: [string, string][] = [
  ['RCT', 'randomised trial'],
  ['RCT, sham-controlled', 'randomised trial against a sham'],
  ['RCT, single session, no untreated group', 'randomised trial, single session, no untreated group'],
  ['RCT (FIX-Heel)', 'randomised trial'],
  ['pilot RCT', 'small first randomised trial'],
  ['follow-up of RCT', 'follow-up of randomised trial'],
  ['RCT registration, results not found', 'register entry of a randomised trial, results not found'],
  ['SR', 'systematic review'],
  ['SR + meta-analysis', 'systematic review that pools its studies'],
  ['SR (Cochrane)', 'systematic review by Cochrane'],
  ['SR + expert interviews + patient survey', 'systematic review, expert interviews and patient survey'],
  ['CPG', 'guideline for clinicians'],
  ['randomised crossover', 'randomised trial in which each person tried everything'],
  ['case-control + treatment', 'patients compared with others, then treated'],
  ['cadaver + MRI', 'donated bodies and MRI scans'],
  ['EMG lab', 'lab study of muscle activity'],
  ['clinic page (secondary)', 'clinic page (second-hand)'],
  ['national patient information', 'national patient information'],
  ['', ''],
];
for (const [design, words] of DESIGNS) {
  test(`"${design}" is "${words}"`, () => assert.equal(designWords(design), words));
}

const COUNTS: [string, string][] = [
  ['60', '60 people'],
  ['1', '1 person'],
  ['5205', '5,205 people'],
  ['', ''],
  ['guideline', ''],
  ['model', ''],
  ['7 RCTs (663 people)', '7 randomised trials (663 people)'],
  ['39 studies, 2492 participants', '39 studies, 2,492 people'],
  ['5205 runners, 588,071 sessions', '5,205 runners, 588,071 sessions'],
  ['150 (tender calf spots)', '150 people (tender calf spots)'],
  ['174 of 269', '174 of 269 people'],
  ['34 healthy', '34 healthy people'],
  ['28 healthy men', '28 healthy men'],
  ['14 analysed', '14 people analysed'],
  ['101 enrolled, 82 followed at 8 weeks', '101 people enrolled, 82 followed at 8 weeks'],
  ['50 cases, 100 controls', '50 people with it, 100 without'],
  ['22 male cyclists with ITBS', '22 male cyclists with IT band syndrome'],
  ['20 embalmed + 5 unembalmed limbs', '20 embalmed and 5 unembalmed limbs'],
];
for (const [n, words] of COUNTS) {
  test(`a count of "${n}" is "${words}"`, () => assert.equal(countWords(n), words));
}

test('no reference of the site keeps a short form of research', () => {
  const file = join(import.meta.dirname, '../../content/references.json');
  const references = JSON.parse(readFileSync(file, 'utf8')) as Reference[];
  for (const { id, custom } of references) {
    const words = `${designWords(custom.design)}, ${countWords(custom.n)}`;
    assert.doesNotMatch(
      words,
      /\b(SRs?|RCTs?|CPG|EMG|ITBS?|TFL|CKS|Delphi)\b|meta-analys|cohort|crossover|cadaver|histolog/,
      id,
    );
  }
});
