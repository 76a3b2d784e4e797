/** Shipped to readers. Which order of a technique stands beside the running clock. */
import { fillDose } from '../dose/fill-dose.ts';
import type { Dose } from '../../schemas/dose.ts';

/** The part of a step's text that names the work: that step stands beside the running clock. */
const NAMES_WORK: Record<Dose['kind'], RegExp> = {
  hold: /\{hold\}/,
  'until-eased': /\{hold\}/,
  timed: /\{hold\}/,
  strokes: /\{strokes\}/,
  reps: /\{(tempo|reps)\}/,
};

/** The orders of a technique as the timer shows them, numbers filled in. */
export interface WorkOrder {
  /** Short orders that lead up to the work: "Sit down." */
  setUp: string[];
  /** What to do while the clock runs: "Hold for 60 seconds." */
  order: string;
  /** One or two sentences more on that. */
  cue?: string;
}

/**
 * Parts the orders of a technique into what leads up to the work and the work itself; the last one is the work where
 * none names it.
 *
 * @param name - stands for the work of a technique without orders.
 */
export function workOrder(
  steps: readonly { do: string; how?: string | undefined }[],
  dose: Dose,
  name: string,
): WorkOrder {
  const namesWork = steps.findIndex(({ do: order, how = '' }) => NAMES_WORK[dose.kind].test(`${order} ${how}`));
  const index = namesWork < 0 ? steps.length - 1 : namesWork;
  const work = steps[index];
  return {
    setUp: steps.slice(0, Math.max(0, index)).map((step) => fillDose(step.do, dose)),
    order: work ? fillDose(work.do, dose) : name,
    ...(work?.how ? { cue: fillDose(work.how, dose) } : {}),
  };
}
