/** Shipped to readers, on demand. What was really done in a session, per step and side. */
import type { Side } from '../../lib/routine/routine.ts';
import { isWork, type Segment, type WorkSegment } from '../../lib/routine/segment.ts';
import { sumText } from './player-words.ts';
import type { Worked } from './timer-state.ts';

/** What was done on one side of one step. */
export interface Held {
  side: Side;
  /** "58 s of 1 min", "10 of 20 strokes". */
  text: string;
}

/**
 * What was done, step by step, in the order of the routine.
 *
 * @param counted - indices of the stroke segments that the reader said are done: they have no clock.
 */
export function heldBySide(segments: readonly Segment[], worked: Worked, counted: ReadonlySet<number>): Held[][] {
  const steps: Map<Side, number[]>[] = [];
  for (const [index, segment] of segments.entries()) {
    if (!isWork(segment)) continue;
    const sides = (steps[segment.step] ??= new Map<Side, number[]>());
    sides.set(segment.side, [...(sides.get(segment.side) ?? []), index]);
  }
  return [...steps].map((sides) =>
    [...((sides as Map<Side, number[]> | undefined) ?? [])].map(([side, indices]) => ({
      side,
      text: heldText(segments, indices, worked, counted),
    })),
  );
}

function heldText(
  segments: readonly Segment[],
  indices: readonly number[],
  worked: Worked,
  counted: ReadonlySet<number>,
): string {
  const works = indices.map((index) => ({ segment: segments[index] as WorkSegment, index }));
  const ms = works.reduce((sum, { index }) => sum + (worked[index] ?? 0), 0);
  const planned = (amount: (segment: WorkSegment) => number) =>
    works.reduce((sum, { segment }) => sum + amount(segment), 0);
  switch (works[0]?.segment.kind) {
    case 'strokes': {
      const strokes = (segment: WorkSegment) => (segment.kind === 'strokes' ? segment.strokes : 0);
      const done = works.reduce((sum, { segment, index }) => sum + (counted.has(index) ? strokes(segment) : 0), 0);
      return `${done} of ${planned(strokes)} strokes`;
    }
    case 'work':
    case 'reps':
      return `${sumText(ms)} of ${sumText(planned((segment) => (segment.kind === 'strokes' ? 0 : segment.durationMs)))}`;
    case 'until-eased':
    case undefined:
      return sumText(ms);
  }
}

/** Milliseconds worked in all. */
export function workedMs(worked: Worked): number {
  return Object.values(worked).reduce((sum, ms) => sum + ms, 0);
}
