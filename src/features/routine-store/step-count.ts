/** Shipped to readers with every page, so it brings no schema along. How many steps the header shows. */

/** Where the routines are kept. */
export const ROUTINES_KEY = 'footing:routines';
/** The event on `window` that tells this tab of a change it made itself. */
export const ROUTINES_CHANGED = 'footing:routines';

/**
 * Steps of the current routine.
 *
 * @param text - what is stored under {@link ROUTINES_KEY}.
 * @returns 0 where there is no routine, or the text cannot be read.
 */
export function stepCount(text: string | null): number {
  try {
    const { current, routines } = JSON.parse(text ?? '') as {
      current: unknown;
      routines: { id: unknown; steps: unknown }[];
    };
    const steps = (routines.find(({ id }) => id === current) ?? routines[0])?.steps;
    return Array.isArray(steps) ? steps.length : 0;
  } catch {
    return 0;
  }
}
