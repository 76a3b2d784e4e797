import type { Dose } from '../../schemas/dose.ts';
import type { Context, DataOf } from '../context.ts';
import { doseNumbers, mergeNumbers, placeholderFor, type DoseNumbers } from '../dose-numbers.ts';
import type { RawEntry } from '../load.ts';
import { numbersIn, type CountedNumber } from '../numbers-in-text.ts';
import type { Problem } from '../problem.ts';
import { ownWords, textsIn, type Prose } from '../prose.ts';
import { problem, type Rule } from '../rule.ts';
import { treeOf } from '../text-tree.ts';

/**
 * Text never contradicts a dose. Steps name its numbers in braces; elsewhere a number with a unit must be one of the
 * dose's. Claims and paragraphs that cite a source speak of studies and are left alone.
 */
export const typedNumber: Rule = (entry, context) => {
  const technique = context.data(entry, 'techniques');
  if (technique) return inTechnique(entry, technique);
  const routine = context.data(entry, 'routines');
  return routine ? inRoutine(entry, routine, context) : [];
};

function inTechnique(entry: RawEntry, technique: DataOf<'techniques'>): Problem[] {
  const { dose, steps, title, description, setUp, feels, stop, picture } = technique;
  const prose = [...textsIn({ title, description, setUp, feels, stop, picture }), ...articleOf(entry)];
  return [
    ...textsIn({ steps }).flatMap((text) => inStep(entry, text, dose)),
    ...prose.flatMap((text) => contradictions(entry, text, doseNumbers(dose))),
  ];
}

function inRoutine(entry: RawEntry, routine: DataOf<'routines'>, context: Context): Problem[] {
  const { title, description, lede, when, stopRule, moveOn } = routine;
  const steps = routine.steps.map(({ technique, dose, note }) => {
    const own = dose ?? context.find('techniques', technique.id)?.dose;
    return { note, numbers: own ? doseNumbers(own) : {} };
  });
  const all = mergeNumbers(steps.map(({ numbers }) => numbers));
  const prose = [...textsIn({ title, description, lede, when, stopRule, moveOn }), ...articleOf(entry)];
  return [
    ...prose.flatMap((text) => contradictions(entry, text, all)),
    ...steps.flatMap(({ note, numbers }, index) =>
      note ? contradictions(entry, { field: `steps.${index}.note`, text: note }, numbers) : [],
    ),
  ];
}

function articleOf(entry: RawEntry): Prose[] {
  return ownWords(treeOf(entry), { cited: false });
}

/** In steps even the right number is not typed: it would stay behind when the dose changes. */
function inStep(entry: RawEntry, { text, ...place }: Prose, dose: Dose): Problem[] {
  const numbers = doseNumbers(dose);
  return numbersIn(text).flatMap((found) => {
    const wrong = contradiction(entry, place, found, numbers);
    if (wrong) return [wrong];
    const name = placeholderFor(found.counted, found.values[0] ?? 0, dose);
    if (name === undefined) return [];
    return [
      problem(entry, place, `"${found.phrase}" is a number of the dose, typed again`, `Write {${name}} in its place.`),
    ];
  });
}

function contradictions(entry: RawEntry, { text, ...place }: Prose, numbers: DoseNumbers): Problem[] {
  return numbersIn(text).flatMap((found) => contradiction(entry, place, found, numbers) ?? []);
}

function contradiction(
  entry: RawEntry,
  place: Omit<Prose, 'text'>,
  { counted, values, phrase }: CountedNumber,
  numbers: DoseNumbers,
): Problem | undefined {
  const known = numbers[counted];
  if (!known || values.every((value) => known.includes(value))) return undefined;
  const has = [...new Set(known)].sort((a, b) => a - b).join(', ');
  return problem(
    entry,
    place,
    `"${phrase}" is not a number of the dose`,
    has === ''
      ? `The dose counts no ${counted}. Change the dose or the text; a number from a study goes into a <Claim>.`
      : `The dose has ${has} (${counted}). Change the dose or the text; a number from a study goes into a <Claim>.`,
  );
}
