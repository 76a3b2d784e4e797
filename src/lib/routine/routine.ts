import type { Dose } from '../../schemas/dose.ts';

/** Shipped to readers. One step of a routine as the timer, the builder and the sheet know it. */
export interface RoutineStep {
  /** Id of the technique; for a technique this site does not know, its code. */
  id: string;
  /** Short name for cards and the timer. */
  name: string;
  /** How much to do; seconds as in the content. */
  dose: Dose;
}

/** A side of the body, or both at once. */
export type Side = 'left' | 'right' | 'both';

/** Sides a step is worked on, in the order they come. */
export function sidesOf(dose: Dose, first: 'left' | 'right' = 'left'): Side[] {
  if (dose.sides === 'together') return ['both'];
  return first === 'left' ? ['left', 'right'] : ['right', 'left'];
}
