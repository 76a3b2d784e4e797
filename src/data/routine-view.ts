import type { CollectionEntry } from 'astro:content';
import { aboutMinutes, doseSeconds } from '../lib/dose/dose-seconds.ts';
import type { Dose } from '../schemas/dose.ts';
import type { Technique } from '../schemas/technique.ts';
import { cautionReferences, idsOf, redFlagReferences, referencesInBody } from './citations.ts';
import { cautionsByKind } from './cautions.ts';
import { all, placeOf, resolve, resolveAll } from './entries.ts';
import { neighbours } from './neighbours.ts';
import { byUrgency, redFlagSigns } from './red-flags.ts';
import { reviewOf } from './review.ts';
import { sourcesOf } from './sources.ts';

/** Id of the entry that says a technique needs no tool. */
const NO_TOOL = 'none';

/** One step of a routine, ready to show. */
export interface RoutineStep {
  id: string;
  name: string;
  technique: Technique;
  /** The step's own dose, or the technique's. */
  dose: Dose;
  note?: string;
}

/** Steps of a routine with their techniques. */
export async function routineSteps(routine: CollectionEntry<'routines'>): Promise<RoutineStep[]> {
  return Promise.all(
    routine.data.steps.map(async ({ technique, dose, note }) => {
      const { id, data } = await resolve(technique, placeOf(routine));
      return { id, name: data.shortTitle, technique: data, dose: dose ?? data.dose, ...(note ? { note } : {}) };
    }),
  );
}

/** Whole minutes a routine takes, rests and changes of side included. */
export function routineMinutes(steps: readonly { dose: Dose }[]): number {
  return aboutMinutes(steps.reduce((total, { dose }) => total + doseSeconds(dose), 0));
}

/** Everything the page of a routine shows that is not in its own front matter. */
export async function routineView(routine: CollectionEntry<'routines'>) {
  const steps = await routineSteps(routine);
  const redFlags = unique(steps.flatMap(({ technique }) => technique.redFlags));
  const cautions = unique(steps.flatMap(({ technique }) => technique.cautions));
  const tools = await resolveAll(
    unique(steps.flatMap(({ technique }) => technique.tools.slice(0, 1))),
    placeOf(routine),
  );
  const cited = [
    ...(await redFlagReferences(redFlags)),
    ...(await cautionReferences(cautions)),
    ...idsOf(routine.data.basis.references),
    ...(await referencesInBody(routine)),
  ];
  return {
    steps,
    minutes: routineMinutes(steps),
    tools: tools.filter(({ id }) => id !== NO_TOOL).map(({ data }) => data.title),
    redFlags: byUrgency(await redFlagSigns(redFlags)),
    cautions: await cautionsByKind(cautions),
    sources: await sourcesOf(cited, placeOf(routine)),
    review: reviewOf(routine.data),
    neighbours: neighbours(await all('routines'), routine.id),
  };
}

function unique<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
