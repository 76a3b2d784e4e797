const IN_WORDS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A day in words, such as "20 November 2026".
 *
 * @param day - written `2026-11-20`.
 */
export function dayInWords(day: string): string {
  return IN_WORDS.format(new Date(`${day}T00:00:00Z`));
}

/** Month and year of a day, such as "November 2026". */
export function monthInWords(day: string): string {
  return dayInWords(day).replace(/^\d+ /, '');
}

/**
 * Whether the next check of a page should have been done.
 *
 * @param nextCheck - day by which it was due, `2027-05-20`; that day itself is still in time.
 * @param today - day to compare with, in the same form.
 */
export function isOverdue(nextCheck: string, today: string): boolean {
  return today > nextCheck;
}
