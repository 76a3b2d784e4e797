import { doseValues } from '../../lib/dose/fill-dose.ts';
import { SITE } from '../../site.config.ts';
import type { Context } from '../context.ts';
import type { RawEntry } from '../load.ts';
import { didYouMean } from '../nearest-name.ts';
import type { Problem } from '../problem.ts';
import { textsIn, textsOf, type Prose } from '../prose.ts';
import { problem, type Rule } from '../rule.ts';

const IN_BRACES = /\{([^{}]*)\}/g;

/** Words in braces name a number that the site can put there: of the dose in steps, of a phone in red flags. */
export const placeholders: Rule = (entry, context) => {
  if (entry.collection === 'references') return [];
  return [
    ...textsOf(entry).flatMap((text) => unknownNames(entry, text, namesFor(entry, text.field, context))),
    ...missingInRoutine(entry, context),
  ];
};

/** Names that may stand in braces in a field; `undefined` where braces stay as they are. */
function namesFor(entry: RawEntry, field: string, context: Context): string[] | undefined {
  if (entry.collection === 'red-flags' && field === 'action') return Object.keys(SITE.careNumbers[SITE.locale]);
  if (entry.collection !== 'techniques' || !/^steps\.\d+\.(do|how)$/.test(field)) return undefined;
  const technique = context.data(entry, 'techniques');
  return technique && Object.keys(doseValues(technique.dose));
}

function unknownNames(entry: RawEntry, { text, ...place }: Prose, names: string[] | undefined): Problem[] {
  // The names of a dose that breaks its schema are not known; the schema has complained already.
  if (names === undefined && /^steps\.\d+\.(do|how)$/.test(place.field)) return [];
  return [...text.matchAll(IN_BRACES)].flatMap(([whole, name = '']) => {
    if (names?.includes(name)) return [];
    return [
      names === undefined
        ? problem(
            entry,
            place,
            `"${whole}" would be shown as it stands`,
            'Braces work in the steps of techniques and the action of red flags.',
          )
        : problem(
            entry,
            place,
            `"${whole}" stands for nothing here`,
            `There is ${names.map((known) => `{${known}}`).join(', ')}. ${didYouMean(name, names)}`,
          ),
    ];
  });
}

/** A routine's own dose must have every number that the steps of the technique name. */
function missingInRoutine(entry: RawEntry, context: Context): Problem[] {
  return (context.data(entry, 'routines')?.steps ?? []).flatMap(({ technique: { id }, dose }, index) => {
    const technique = context.find('techniques', id);
    if (!dose || technique?.dose.kind !== dose.kind) return [];
    const named = textsIn(technique.steps).flatMap(({ text }) =>
      [...text.matchAll(IN_BRACES)].map(([, name = '']) => name),
    );
    const has = doseValues(dose);
    return [...new Set(named)]
      .filter((name) => has[name] === undefined)
      .map((name) =>
        problem(
          entry,
          { field: `steps.${index}.dose` },
          `has no {${name}}, which the steps of "${id}" name`,
          name === 'pressure' ? 'Give the dose a pressureMax.' : 'Give the dose that number.',
        ),
      );
  });
}
