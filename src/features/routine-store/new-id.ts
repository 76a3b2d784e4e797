/** Shipped to readers. Ids for routines and steps. */
import type { NewId } from './shelf.ts';

/**
 * Gives new ids from the browser's source of chance.
 *
 * @param source - `crypto`, which has no `randomUUID` on a page that is not served safely.
 * @param random - used instead there: `Math.random`.
 */
export function newIdFrom(source: { randomUUID?: () => string }, random: () => number): NewId {
  const digits = () => random().toString(36).slice(2, 12).padEnd(10, '0');
  return () => source.randomUUID?.() ?? `${digits()}-${digits()}`;
}
