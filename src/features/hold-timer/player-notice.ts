/** Shipped to readers, on demand. The question the player asks, if there is one; pure. */
import { clockText, counted, partName } from './player-words.ts';
import type { Segment } from '../../lib/routine/segment.ts';
import type { SessionStep } from './session.ts';
import { isEnd, remainingMs, type Position } from './timer-position.ts';
import type { TimerState } from './timer-state.ts';

/** What a button of a notice does. */
export type NoticeAct = 'go-on' | 'back-to-left' | 'resume' | 'forget' | 'dismiss';

/** A question or message with its answers. */
export interface Notice {
  text: string;
  acts: readonly { act: NoticeAct; label: string }[];
}

/** A moment that the reader can go back to: "Calf press, left side, spot 1 of 2, 0:42 left". */
export function placeText(segments: readonly Segment[], at: Position, steps: readonly SessionStep[]): string {
  const segment = segments[at.index];
  const step = segment && steps[segment.step];
  if (!segment || !step) return 'the end';
  const part = partName(segment, step);
  const left = remainingMs(segments, at);
  const name = part === step.order ? '' : part.charAt(0).toLowerCase() + part.slice(1);
  return [step.name, name, Number.isFinite(left) ? `${clockText(left)} left` : ''].filter(Boolean).join(', ');
}

/** Asked on return: the time went on, but the reader may not have. */
export function awayNotice(
  segments: readonly Segment[],
  state: TimerState,
  steps: readonly SessionStep[],
): Notice | undefined {
  if (state.name !== 'running' || !state.left) return undefined;
  const away = agoText(state.sinceMs - state.left.sinceMs);
  const isOver = isEnd(segments, state.at);
  const happened = isOver ? 'The session came to its end.' : 'The timer went on.';
  return {
    text: `You were away for ${away}. ${happened} You had stopped at: ${placeText(segments, state.left.at, steps)}.`,
    acts: [
      { act: 'go-on', label: isOver ? 'Finish' : 'Go on' },
      { act: 'back-to-left', label: 'Back to where I stopped' },
    ],
  };
}

/** Offered when a session was left in the middle. */
export function resumeNotice(place: string, agoMs: number): Notice {
  return {
    text: `You left this session ${agoText(agoMs)} ago, at: ${place}.`,
    acts: [
      { act: 'resume', label: 'Go on from there' },
      { act: 'forget', label: 'Start from the beginning' },
    ],
  };
}

/** Shown when another tab has taken over. */
export const ELSEWHERE_NOTICE: Notice = {
  text: 'Paused: a timer was started in another tab.',
  acts: [{ act: 'dismiss', label: 'All right' }],
};

/** Shown when the settings could not be fetched. */
export const SETTINGS_FAILED: Notice = {
  text: 'The settings could not be loaded. Are you offline? The timer goes on without them.',
  acts: [{ act: 'dismiss', label: 'All right' }],
};

/** "8 seconds", "10 minutes", "3 hours". */
export function agoText(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 60) return counted(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? counted(minutes, 'minute') : counted(Math.round(minutes / 60), 'hour');
}
