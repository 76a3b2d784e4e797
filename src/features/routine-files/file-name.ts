/** Shipped to readers. Names of saved files. They hold the day and nothing that was typed. */

/**
 * "footing-routine-2026-11-21.json".
 *
 * @param date - read in the reader's own time zone.
 * @param ending - without the dot.
 */
export function fileName(date: Date, ending: 'json' | 'ics' | 'txt'): string {
  return `footing-routine-${dayOf(date)}.${ending}`;
}

/** The day in the reader's own time zone: "2026-11-21". */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
