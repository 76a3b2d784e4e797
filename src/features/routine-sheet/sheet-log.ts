/** Shipped to readers, on demand. The boxes of the log. */
import type { LogLength } from './sheet-model.ts';

/** A longer log is folded: more boxes than these do not fit side by side. */
const ROW_DAYS = 14;

/** One line of the log. */
export interface LogRow<Cell> {
  /** `L`, `R`, `Both` or another word; only the first row of a folded log has it. */
  head: string;
  cells: readonly Cell[];
}

/**
 * A log folded into rows of at most 14 days.
 *
 * @param cells - one for each day, at least as many as `days`.
 */
export function foldLog<Cell>(head: string, cells: readonly Cell[], days: LogLength): LogRow<Cell>[] {
  return Array.from({ length: Math.ceil(days / ROW_DAYS) }, (_, row) => ({
    head: row === 0 ? head : '',
    cells: cells.slice(row * ROW_DAYS, Math.min(days, (row + 1) * ROW_DAYS)),
  }));
}

/**
 * Names of the days: their numbers, or the days of the week over and over.
 *
 * @param weekdays - seven short names from the first day; absent: numbers from 1.
 */
export function dayNames(days: LogLength, weekdays?: readonly string[]): string[] {
  return Array.from({ length: days }, (_, day) => weekdays?.[day % weekdays.length] ?? String(day + 1));
}
