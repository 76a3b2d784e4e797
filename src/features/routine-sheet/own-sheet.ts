/** Shipped to readers, on demand. The paper of a reader's own routine. */
import { aboutMinutes } from '../../lib/dose/dose-seconds.ts';
import { doseWords } from '../../lib/dose/dose-text.ts';
import { logDays } from '../../lib/log-days.ts';
import { applyChange } from '../../lib/routine/apply-change.ts';
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import { knownSteps, stepName, type KnownStep } from '../../lib/routine/known-steps.ts';
import { mergedCautions, mergedRedFlags, mergedStops } from '../../lib/routine/merge-cautions.ts';
import { WEEKDAYS, type OwnRoutine } from '../../lib/routine/own-routine.ts';
import { daysOf, weekdaysOf } from '../../lib/routine/step-days.ts';
import { routineSeconds } from '../../lib/routine/totals.ts';
import type { Dose } from '../../schemas/dose.ts';
import { LONGEST_LOG, type SheetModel, type SheetStep } from './sheet-model.ts';
import {
  cautionList,
  doseParts,
  inSentence,
  redFlagList,
  SHEET_HEAD,
  shortAddress,
  sourcesLine,
} from './sheet-text.ts';

/** Id of the entry that says a technique needs no tool. */
const NO_TOOL = 'none';
const WEEK = WEEKDAYS.map((day) => day.charAt(0));

/**
 * The paper of a reader's routine. Where the reader chose days of the week for some step, the log names them.
 *
 * @param address - link that opens the routine.
 * @param today - day it is printed, in words.
 */
export function sheetOfRoutine(
  routine: OwnRoutine,
  catalogue: Catalogue,
  { address, today }: { address: string; today: string },
): SheetModel {
  const isWeekly = routine.steps.some(({ days }) => days > 0);
  const { busiestDaySec } = routineSeconds(routine, catalogue);
  const stops = mergedStops(routine, catalogue).map(inSentence);
  return {
    head: SHEET_HEAD,
    title: routine.name,
    address,
    ...shortAddress(address),
    minutes: busiestDaySec === 0 ? 0 : aboutMinutes(busiestDaySec),
    tools: toolsOf(routine, catalogue),
    when: '',
    redFlags: mergedRedFlags(routine, catalogue).map(({ level, flags }) => redFlagList(level, flags)),
    steps: knownSteps(routine, catalogue).map((known) => sheetStep(known, isWeekly)),
    stopRule: stops.length > 0 ? `Stop at: ${stops.join('; ')}.` : '',
    cautions: mergedCautions(routine, catalogue).map(({ kind, cautions }) => cautionList(kind, cautions)),
    sources: sourcesLine(`Sources are on the page of each technique. Printed ${today}.`),
    ...(isWeekly ? { weekdays: WEEK } : {}),
  };
}

/** The first tool of each technique, each once. */
function toolsOf(routine: OwnRoutine, catalogue: Catalogue): string[] {
  const ids = new Set(knownSteps(routine, catalogue).map(({ technique }) => technique?.tools[0]));
  return catalogue.tools.filter(({ id }) => ids.has(id) && id !== NO_TOOL).map(({ title }) => title);
}

function sheetStep(known: KnownStep, isWeekly: boolean): SheetStep {
  const { step, technique } = known;
  if (!technique) return unknownStep(known, isWeekly);
  const dose = applyChange(technique.dose, step.change);
  return {
    name: stepName(known),
    picture: technique.picture,
    ...doseParts(dose, technique.steps),
    ...(step.days > 0 ? { often: oftenOn(dose, step.days) } : {}),
    stop: technique.stop,
    note: step.note,
    logDays: isWeekly ? weekly(daysOf(step, dose)) : logDays(dose.frequency, LONGEST_LOG),
  };
}

/** A technique that this site does not know keeps its place, its note and its boxes. */
function unknownStep(known: KnownStep, isWeekly: boolean): SheetStep {
  const { step } = known;
  return {
    name: stepName(known),
    dose: 'This site does not know it',
    sides: '',
    often: step.days > 0 ? weekdaysOf(step.days).join(', ') : '',
    orders: [],
    stop: [],
    note: step.note,
    logSides: [''],
    logDays: isWeekly ? weekly(daysOf(step, undefined)) : Array.from({ length: LONGEST_LOG }, () => true),
  };
}

/** "Once a day, Mon, Wed, Fri": on the reader's days, not on those of the dose. */
function oftenOn(dose: Dose, days: number): string {
  const { often } = doseWords({ ...dose, frequency: { ...dose.frequency, days: 'every-day' } });
  return `${often}, ${weekdaysOf(days).join(', ')}`;
}

/** A log that begins on a Monday, from days as bits. */
function weekly(days: number): boolean[] {
  return Array.from({ length: LONGEST_LOG }, (_, day) => (days & (1 << (day % WEEKDAYS.length))) !== 0);
}
