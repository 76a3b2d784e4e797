/** Shipped to readers, on demand. What was done, when a session is over. */
import type { Segment } from '../../lib/routine/segment.ts';
import { element } from '../search/new-element.ts';
import { heldBySide, workedMs } from './held.ts';
import { SIDE_NAME, sumText } from './player-words.ts';
import type { SessionStep } from './session.ts';
import type { Worked } from './timer-state.ts';

/** What the summary tells of. */
export interface Finished {
  segments: readonly Segment[];
  steps: readonly SessionStep[];
  worked: Worked;
  /** Indices of the stroke segments that were done. */
  counted: ReadonlySet<number>;
}

/** The summary: seconds really held per step and side, and what to do next. */
export function summaryOf({ segments, steps, worked, counted }: Finished, acts: readonly HTMLElement[]): HTMLElement[] {
  const held = heldBySide(segments, worked, counted);
  const rows = steps.map((step, index) =>
    element(
      'div',
      { class: 'pl-row' },
      element('dt', {}, step.name),
      ...(held[index] ?? []).map(({ side, text }) =>
        element(
          'dd',
          {},
          element('span', { class: 'two' }, side === 'both' ? 'Both sides' : SIDE_NAME[side]),
          ' ',
          text,
        ),
      ),
    ),
  );
  return [
    element('h3', { class: 'pl-done-head', tabindex: -1 }, 'Done'),
    element('p', { class: 'pl-done-sum' }, element('b', {}, sumText(workedMs(worked))), ' under the clock'),
    element('dl', { class: 'pl-rows' }, ...rows),
    element(
      'p',
      { class: 'sm two' },
      'Counted is the time you worked. Skipped time, rest and pauses are left out. Nothing of it is kept.',
    ),
    element('div', { class: 'acts' }, ...acts),
  ];
}

/** What is shown for a session without steps. */
export function emptySession(acts: readonly HTMLElement[]): HTMLElement[] {
  return [
    element('h3', { class: 'pl-done-head', tabindex: -1 }, 'Nothing to time yet'),
    element('p', {}, 'This routine has no steps, so there is nothing to count. Add a step and start again.'),
    element('div', { class: 'acts' }, ...acts),
  ];
}
