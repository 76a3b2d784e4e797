/** Shipped to readers. New routines. */
import type { Catalogue, CataloguePreset } from '../../lib/routine/catalogue.ts';
import type { NewStep } from '../../lib/routine/edit.ts';
import { MAX_NAME, type OwnRoutine } from '../../lib/routine/own-routine.ts';
import { oneLine } from '../../lib/routine/plain-words.ts';
import { presetSteps } from '../../lib/routine/preset-steps.ts';
import { FIRST_NAME } from '../routine-store/shelf.ts';
import { withSteps } from './edits.ts';

/** A name that no other routine has: "My routine 2". */
export function freeName(wanted: string, taken: readonly string[]): string {
  const name = oneLine(wanted, MAX_NAME).trim() || FIRST_NAME;
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number += 1) {
    const end = ` ${number}`;
    const next = oneLine(name, MAX_NAME - end.length).trimEnd() + end;
    if (!taken.includes(next)) return next;
  }
}

/** A routine without steps, or with those given. */
export function freshRoutine(
  id: string,
  taken: readonly string[],
  steps: readonly NewStep[] = [],
  name = FIRST_NAME,
): OwnRoutine {
  return withSteps({ id, name: freeName(name, taken), steps: [] }, steps);
}

/** A preset as a reader's own. */
export function fromPreset(preset: CataloguePreset, catalogue: Catalogue, id: string): OwnRoutine {
  return freshRoutine(id, [], presetSteps(preset, catalogue), preset.title);
}
