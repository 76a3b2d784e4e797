/** Shipped to readers. A routine as plain text, to be pasted into a message. */
import { aboutMinutes } from '../../lib/dose/dose-seconds.ts';
import { counted } from '../../lib/dose/dose-text.ts';
import { fillDose } from '../../lib/dose/fill-dose.ts';
import { applyChange } from '../../lib/routine/apply-change.ts';
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import { knownSteps, type KnownStep } from '../../lib/routine/known-steps.ts';
import { mergedStops } from '../../lib/routine/merge-cautions.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { routineSeconds } from '../../lib/routine/totals.ts';
import { oneLineOf, stepLine } from './step-words.ts';

/**
 * Name, length, steps with their orders, when to stop, and where it is from.
 *
 * @param address - of the routine; the last line.
 */
export function routineText(routine: OwnRoutine, catalogue: Catalogue, address: string): string {
  const { busiestDaySec } = routineSeconds(routine, catalogue);
  const takes = busiestDaySec > 0 ? `, about ${counted(aboutMinutes(busiestDaySec), 'minutes')}` : '';
  const stops = mergedStops(routine, catalogue);
  const parts = [
    [oneLineOf(routine.name), counted(routine.steps.length, 'steps') + takes],
    ...knownSteps(routine, catalogue).map(stepLines),
    stops.length > 0 ? ['Stop if you notice:', ...stops.map((stop) => `- ${stop}`)] : [],
    [address],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function stepLines(known: KnownStep, index: number): string[] {
  const { step, technique } = known;
  const dose = technique && applyChange(technique.dose, step.change);
  const orders = dose ? technique.steps.map((order) => fillDose(order.do, dose)) : [];
  return [`${index + 1}. ${stepLine(known)}`, ...(orders.length > 0 ? [`   ${orders.join(' ')}`] : [])];
}
