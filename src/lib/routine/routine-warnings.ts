/** Shipped to readers. What is worth a second look in a routine; nothing of it stops the reader. */
import type { Dose } from '../../schemas/dose.ts';
import { aboutMinutes } from '../dose/dose-seconds.ts';
import type { Catalogue, CatalogueTechnique } from './catalogue.ts';
import { outOfRange, type RangeWarning } from './dose-range.ts';
import { fieldName } from './field-names.ts';
import { knownSteps, stepName } from './known-steps.ts';
import { tissueOf, WORK_WORDS, workOf } from './method-role.ts';
import type { OwnRoutine, OwnStep } from './own-routine.ts';
import { daysOf, hasDaysInARow, weekdaysOf } from './step-days.ts';
import { routineSeconds } from './totals.ts';

/** Seconds above which a routine is long. */
const LONG_SEC = 30 * 60;

/** One thing worth a second look. */
export interface RoutineWarning {
  kind:
    'same-tissue-twice' | 'over-30-minutes' | 'load-on-consecutive-days' | 'unknown-technique' | 'dose-out-of-range';
  /** Keys of the steps it is about; empty for the whole routine. */
  keys: readonly string[];
  /** One or two plain sentences that name the steps. */
  message: string;
}

/** A known step with where it stands. */
interface Placed {
  step: OwnStep;
  technique: CatalogueTechnique;
  /** From 1, unknown steps counted. */
  number: number;
  /** As bits. */
  days: number;
}

/** Warnings of a routine: first those of the whole, then those of single steps in their order. */
export function warningsOf(routine: Pick<OwnRoutine, 'steps'>, catalogue: Catalogue): RoutineWarning[] {
  const placed = knownSteps(routine, catalogue).flatMap(({ step, technique }, index): Placed[] =>
    technique ? [{ step, technique, number: index + 1, days: daysOf(step, technique.dose) }] : [],
  );
  const tissues = [...new Set(placed.map(({ technique }) => tissueOf(technique)))];
  const byTissue = tissues.map((tissue) => placed.filter(({ technique }) => tissueOf(technique) === tissue));
  return [
    ...tooLong(routine, catalogue),
    ...byTissue.flatMap((group) => sameTissue(group, catalogue)),
    ...byTissue.flatMap(loadInARow),
    ...unknown(routine, catalogue),
    ...placed.flatMap(dosesOut),
  ];
}

function tooLong(routine: Pick<OwnRoutine, 'steps'>, catalogue: Catalogue): RoutineWarning[] {
  const { busiestDaySec, otherDaysSec } = routineSeconds(routine, catalogue);
  if (busiestDaySec <= LONG_SEC) return [];
  const onDays = otherDaysSec === undefined ? '' : ' on the longest days';
  const message = `This takes about ${aboutMinutes(busiestDaySec)} minutes${onDays}. That is more than 30. You can leave out a comfort step.`;
  return [{ kind: 'over-30-minutes', keys: [], message }];
}

/** Steps of the same kind on the same muscle that share a day with another one of them. */
function sameTissue(group: readonly Placed[], { muscles }: Catalogue): RoutineWarning[] {
  const doubled = group.filter((one) => group.some((other) => other !== one && (other.days & one.days) !== 0));
  const [first] = doubled;
  if (!first) return [];
  const place = muscles.find(({ id }) => id === first.technique.muscles[0])?.title;
  const message = `${stepsInWords(doubled)} ${WORK_WORDS[workOf(first.technique.method)]} the same place${place ? ` (${place})` : ''} on the same day. Work each place once.`;
  return [{ kind: 'same-tissue-twice', keys: keysOf(doubled), message }];
}

function loadInARow(group: readonly Placed[]): RoutineWarning[] {
  const loads = group.filter(({ technique }) => technique.method === 'load');
  const days = loads.reduce((bits, placed) => bits | placed.days, 0);
  if (!hasDaysInARow(days)) return [];
  const message = `${stepsInWords(loads)}: strength work on days in a row (${weekdaysOf(days).join(', ')}). Leave a day between strength days.`;
  return [{ kind: 'load-on-consecutive-days', keys: keysOf(loads), message }];
}

function unknown(routine: Pick<OwnRoutine, 'steps'>, catalogue: Catalogue): RoutineWarning[] {
  return knownSteps(routine, catalogue).flatMap((known, index): RoutineWarning[] => {
    if (known.technique) return [];
    const message = `Step ${index + 1}: ${stepName(known)}. This site does not know it. The step is kept, but it is not played and takes no time here.`;
    return [{ kind: 'unknown-technique', keys: [known.step.key], message }];
  });
}

function dosesOut({ step, technique, number }: Placed): RoutineWarning[] {
  const warnings = outOfRange(technique.dose, step.change);
  if (warnings.length === 0) return [];
  const message = `Step ${number}, ${technique.name}: not the dose on its page. ${warnings.map((warning) => rangeInWords(warning, technique.dose.kind)).join(' ')}`;
  return [{ kind: 'dose-out-of-range', keys: [step.key], message }];
}

function rangeInWords({ field, value, min, max }: RangeWarning, kind: Dose['kind']): string {
  const range = min === max ? String(min) : `${min} to ${max}`;
  return `${fieldName(field, kind)}: ${value}, the page says ${range}.`;
}

/** "Steps 1 and 3", "Step 2". */
function stepsInWords(placed: readonly Placed[]): string {
  const numbers = placed.map(({ number }) => String(number));
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? `Step ${last}` : `Steps ${numbers.join(', ')} and ${last}`;
}

function keysOf(placed: readonly Placed[]): string[] {
  return placed.map(({ step }) => step.key);
}
