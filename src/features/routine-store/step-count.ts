/** Shipped to readers with every page, so it brings no schema along. How many steps the header shows. */
import type { OpenStore } from '../../lib/key-store.ts';

/** Where the routines are kept. */
export const ROUTINES_KEY = 'footing:routines';
/** The event on `window` that tells this tab of a change it made itself. */
export const ROUTINES_CHANGED = 'footing:routines';

/**
 * Steps of the current routine.
 *
 * @param open - `() => localStorage`.
 * @returns 0 where there is no routine, or it cannot be read.
 */
export function stepCount(open: OpenStore): number {
  try {
    const { current, routines } = JSON.parse(open().getItem(ROUTINES_KEY) ?? '') as {
      current: unknown;
      routines: { id: unknown; steps: unknown }[];
    };
    const steps = (routines.find(({ id }) => id === current) ?? routines[0])?.steps;
    return Array.isArray(steps) ? steps.length : 0;
  } catch {
    return 0;
  }
}
