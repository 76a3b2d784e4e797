/** Shipped to readers. Lets nothing but the fields of a routine into what is stored or saved as a file. */
import type { DoseChange, OwnRoutine, OwnStep } from '../../lib/routine/own-routine.ts';

const CHANGES: Record<keyof DoseChange, true> = {
  sets: true,
  amount: true,
  leastSec: true,
  upSec: true,
  holdSec: true,
  downSec: true,
  restSec: true,
  changeoverSec: true,
  sides: true,
  pressureMax: true,
  timesPerDay: true,
};

/** A copy that has the fields of a routine and no others, always in the same order. */
export function bareRoutine({ id, name, steps }: OwnRoutine): OwnRoutine {
  return { id, name, steps: steps.map(bareStep) };
}

function bareStep({ key, code, change, days, note }: OwnStep): OwnStep {
  const names = (Object.keys(CHANGES) as (keyof DoseChange)[]).filter((name) => change[name] !== undefined);
  return { key, code, change: Object.fromEntries(names.map((name) => [name, change[name]])), days, note };
}
