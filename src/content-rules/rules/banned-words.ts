import type { RawEntry } from '../load.ts';
import { ownWords, textsOf, type Prose } from '../prose.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

const BODY =
  '(?:the|your|my|any|a|an|this|that|it|itself|you|heel|knee|foot|pain|injur(?:y|ies)|tissues?|muscles?|fascia)';

/** Promises no source backs, each with what to write instead. */
const BANNED: { pattern: RegExp; fix: string }[] = [
  { pattern: /\bcur(?:e[sd]?|ing)\b/i, fix: 'Say what it may ease, for how long, and how sure anyone can be.' },
  {
    pattern: new RegExp(
      `\\bheal(?:s|ed|ing)? ${BODY}\\b|\\b(?:will|can|could|may|helps?|helped)(?: \\w+){0,2} heal\\b`,
      'i',
    ),
    fix: 'Say "may ease", or put what a study found into a <Claim>.',
  },
  {
    pattern: /\b(?:break|broke|broken|breaking|breaks)\b(?: \w+){0,2} (?:adhesions?|knots?|scar tissue)\b/i,
    fix: 'No one has shown this. Use <Disagreement id="adhesions" />.',
  },
  {
    pattern: /\breleas(?:e[sd]?|ing)(?: \w+){0,2} fascia\b|\b(?:myo)?fascial? release\b/i,
    fix: 'Say "press", "roll" or "glide"; nothing is shown to be set free.',
  },
  { pattern: /\bguarantee\w*/i, fix: 'Nothing is sure: give the certainty.' },
  { pattern: /\bmirac(?:le|ulous)/i, fix: 'Say what was found, in numbers.' },
  { pattern: /\bdetox\w*|\btoxins?\b/i, fix: 'Take it out: no source speaks of it.' },
];

/** Our own words promise no cure; what others say stands in a claim, a disagreement or the verdicts. */
export const bannedWords: Rule = (entry) => {
  const texts = [
    ...textsOf(entry).filter(({ field }) => isOurs(entry, field)),
    ...ownWords(treeOf(entry), { cited: true }),
  ];
  return texts.flatMap((text) =>
    bannedIn(text).map(({ word, fix }) => problem(entry, text, `"${word}" promises what no one has shown`, fix)),
  );
};

function bannedIn({ text }: Prose): { word: string; fix: string }[] {
  return BANNED.flatMap(({ pattern, fix }) => {
    const [word] = pattern.exec(text) ?? [];
    return word === undefined ? [] : [{ word, fix }];
  });
}

/** Titles of references are theirs; aliases are what people type; disputed words may be named where they are judged. */
function isOurs({ collection }: RawEntry, field: string): boolean {
  if (collection === 'references' || collection === 'disagreements') return false;
  if (collection === 'source-documents') return !field.startsWith('claims.');
  return !field.startsWith('aliases.');
}
