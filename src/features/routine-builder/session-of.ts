/** Shipped to readers. A reader's own routine as the hold timer plays it. */
import { applyChange } from '../../lib/routine/apply-change.ts';
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import { knownSteps } from '../../lib/routine/known-steps.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { workOrder } from '../../lib/routine/work-order.ts';
import type { Session } from '../hold-timer/session.ts';

/** The session of a routine: all its steps in order, whatever their days; those with an unknown technique are left out. */
export function sessionOf(routine: OwnRoutine, catalogue: Catalogue): Session {
  const steps = knownSteps(routine, catalogue).flatMap(({ step, technique }) => {
    if (!technique) return [];
    const { id, name, url, picture, frames } = technique;
    const dose = applyChange(technique.dose, step.change);
    return [{ id, name, dose, url, ...workOrder(technique.steps, dose, name), picture, ...(frames ? { frames } : {}) }];
  });
  return { id: `own-routine:${routine.id}`, title: routine.name, steps };
}
