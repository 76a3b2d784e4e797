/** Shipped to readers. One step of a routine in words. */
import { aboutMinutes } from '../../lib/dose/dose-seconds.ts';
import { doseWords } from '../../lib/dose/dose-text.ts';
import { applyChange } from '../../lib/routine/apply-change.ts';
import type { Catalogue, CatalogueTechnique } from '../../lib/routine/catalogue.ts';
import { knownSteps, stepName, techniqueByCode } from '../../lib/routine/known-steps.ts';
import { EVERY_DAY, weekdaysOf } from '../../lib/routine/step-days.ts';
import { WEEKDAYS, type OwnRoutine, type OwnStep } from '../../lib/routine/own-routine.ts';

/** One part of the dose line. */
export interface DosePart {
  text: string;
  /** Whether it is not as the technique has it. */
  changed: boolean;
}

/** What the row of a step shows. */
export interface StepView {
  name: string;
  /** The technique; absent for one that this site does not know. */
  technique?: CatalogueTechnique;
  parts: DosePart[];
  /** "5 min"; absent for a step without a length. */
  minutes?: string;
}

/**
 * A step in words.
 *
 * @param seconds - its length, from the totals of the routine.
 */
export function stepView(step: OwnStep, seconds: number, catalogue: Catalogue): StepView {
  const technique = techniqueByCode(catalogue)(step.code);
  if (!technique) return { name: stepName({ step }), parts: [] };
  const minutes = `${aboutMinutes(seconds)} min`;
  return { name: technique.name, technique, parts: doseParts(step, technique), minutes };
}

/** Name of the step with a key; empty where there is none. */
export function nameByKey(routine: OwnRoutine, key: string, catalogue: Catalogue): string {
  const known = knownSteps(routine, catalogue).find(({ step }) => step.key === key);
  return known ? stepName(known) : '';
}

function doseParts(step: OwnStep, { dose }: CatalogueTechnique): DosePart[] {
  const usual = lineOf(doseWords(dose));
  const now = lineOf(doseWords(applyChange(dose, step.change)));
  const parts = now.map((text, index) => ({ text, changed: text !== usual[index] }));
  return step.days === 0 ? parts : [...parts, { text: daysText(step.days), changed: true }];
}

function lineOf({ figure, unit, where, often, tempo }: ReturnType<typeof doseWords>): string[] {
  return [`${figure} ${unit}`, ...(tempo ? [tempo] : []), where, often];
}

/** "Mon, Wed, Fri", "Mon to Fri", "Every day". */
export function daysText(days: number): string {
  const chosen = weekdaysOf(days);
  const [first] = chosen;
  const last = chosen.at(-1);
  if (!first || !last) return 'No day';
  if (days === EVERY_DAY) return 'Every day';
  const isRun = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === chosen.length - 1;
  return isRun && chosen.length > 2 ? `${first} to ${last}` : chosen.join(', ');
}

/** Whether anything in a step is not as its technique has it. */
export function isChanged({ change, days }: OwnStep): boolean {
  return days !== 0 || Object.keys(change).length > 0;
}
