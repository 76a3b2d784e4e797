import { all, resolve, placeOf } from './entries.ts';
import { allClaims, type Claim } from './claims.ts';
import { bodyMapRegions } from './region-groups.ts';
import { routineMinutes, routineSteps } from './routine-view.ts';
import { CERTAINTIES } from '../schemas/vocabulary.ts';

/** Everything the home page shows. */
export async function homeView() {
  const conditions = await all('conditions');
  const routines = await Promise.all(
    (await all('routines')).map(async (routine) => {
      const steps = await routineSteps(routine);
      return { routine, steps, minutes: routineMinutes(steps) };
    }),
  );
  const first = conditions[0];
  const today = first ? await resolve(first.data.routine, placeOf(first)) : undefined;
  return {
    conditions,
    routines,
    today: routines.find(({ routine }) => routine.id === today?.id),
    regions: await bodyMapRegions(),
    claims: oneOfEach(await allClaims()),
  };
}

/** The shortest claim of each grade: a sample of the site's honesty that needs no upkeep. */
function oneOfEach(claims: readonly Claim[]): Claim[] {
  return CERTAINTIES.flatMap((certainty) => {
    const [shortest] = claims
      .filter((claim) => claim.certainty === certainty)
      .sort((a, b) => a.text.length - b.text.length)
      .filter(({ text }) => text.length > 50);
    return shortest ? [shortest] : [];
  });
}
