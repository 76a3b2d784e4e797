import type { APIRoute } from 'astro';
import { all } from '@/data/entries.ts';
import { routineMinutes, routineSteps } from '@/data/routine-view.ts';
import { entryPath, withBase } from '@/lib/urls.ts';

/** Every preset routine with its steps and doses, for machines. All times in seconds unless named. */
export const GET: APIRoute = async ({ site }) => {
  const routines = await Promise.all(
    (await all('routines')).map(async (routine) => {
      const steps = await routineSteps(routine);
      return {
        id: routine.id,
        title: routine.data.title,
        url: new URL(withBase(entryPath('routines', routine.id), import.meta.env.BASE_URL), site).href,
        conditions: routine.data.conditions.map(({ id }) => id),
        minutes: routineMinutes(steps),
        when: routine.data.when,
        steps: steps.map(({ id, dose, note }) => ({ technique: id, dose, note })),
        lastReviewed: routine.data.lastReviewed,
      };
    }),
  );
  return Response.json({ version: 1, licence: 'CC BY 4.0', routines });
};
