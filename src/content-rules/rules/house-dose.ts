import type { Dose } from '../../schemas/dose.ts';
import type { Method } from '../../schemas/vocabulary.ts';
import { problem, type Rule } from '../rule.ts';

/** Most discomfort in any dose, 0 to 10: our own careful rule, not a result of research. */
export const PRESSURE_MOST = 5;
/** Most times a day that tissue is pressed, rolled or scraped: our own careful rule too. */
export const MASSAGE_TIMES_MOST = 2;

const RULE = 'Firm but tolerable, up to 5 out of 10, once or twice a day: see the guide "How hard to press".';

/** Doses keep the house rules on pressure and on how often. */
export const houseDose: Rule = (entry, context) => {
  const technique = context.data(entry, 'techniques');
  if (technique)
    return broken(technique.dose, technique.method).map(({ field, message }) =>
      problem(entry, { field: `dose.${field}` }, message, RULE),
    );
  return (context.data(entry, 'routines')?.steps ?? []).flatMap((step, index) => {
    const method = context.find('techniques', step.technique.id)?.method;
    if (!step.dose || !method) return [];
    return broken(step.dose, method).map(({ field, message }) =>
      problem(entry, { field: `steps.${index}.dose.${field}` }, message, RULE),
    );
  });
};

function broken(dose: Dose, method: Method): { field: string; message: string }[] {
  const { pressureMax, frequency } = dose;
  const isMassage = MASSAGE_METHODS.has(method);
  const found: { field: string; message: string }[] = [];
  if (pressureMax !== undefined && pressureMax > PRESSURE_MOST) {
    found.push({
      field: 'pressureMax',
      message: `${pressureMax} breaks the house rule of at most ${PRESSURE_MOST} out of 10`,
    });
  }
  if (isMassage && pressureMax === undefined) {
    found.push({ field: 'pressureMax', message: `is missing: a ${method} needs a limit of pressure` });
  }
  if (isMassage && frequency.timesPerDay.max > MASSAGE_TIMES_MOST) {
    const message = `${frequency.timesPerDay.max} times a day breaks the house rule of at most ${MASSAGE_TIMES_MOST} for a ${method}`;
    found.push({ field: 'frequency.timesPerDay.max', message });
  }
  return found;
}

/** Methods that press on tissue. */
export const MASSAGE_METHODS: ReadonlySet<Method> = new Set<Method>(['press', 'roll', 'glide']);
