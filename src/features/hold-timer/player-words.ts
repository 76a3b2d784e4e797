/** Shipped to readers, on demand. The words of the player; no page, no clock. */
import type { Side } from '../../lib/routine/routine.ts';
import { isWork, type Segment, type WorkSegment } from '../../lib/routine/segment.ts';
import type { SessionStep } from './session.ts';

/** What a side is called. */
export const SIDE_NAME: Record<Side, string> = { left: 'Left side', right: 'Right side', both: 'Both sides' };

/** Milliseconds as "1:05"; parts of a second count up, so that a countdown ends on 0:00. */
export function clockText(ms: number): string {
  return secondsText(Math.ceil(Math.max(0, ms) / 1000));
}

/** Milliseconds as "1:05"; parts of a second are left out, for a clock that counts up. */
export function countUpText(ms: number): string {
  return secondsText(Math.floor(Math.max(0, ms) / 1000));
}

function secondsText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Milliseconds in words for a screen reader: "1 minute 5 seconds". */
export function spokenTime(ms: number): string {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  const parts = [counted(Math.floor(seconds / 60), 'minute'), counted(seconds % 60, 'second')];
  return parts.filter((part) => !part.startsWith('0 ')).join(' ') || '0 seconds';
}

/** Milliseconds as a sum: "58 s", "1 min 58 s". */
export function sumText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return minutes === 0 ? `${seconds} s` : rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** "1 minute", "2 minutes". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** "Spot 1 of 2"; empty where there is only one. */
export function setText(step: SessionStep, set: number, sets: number): string {
  const noun = step.dose.unitNoun.replace(/s$/, '');
  return sets > 1 ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${set} of ${sets}` : '';
}

/** The word under the digits. */
export function phaseText(segment: Segment, step: SessionStep, beat?: Beat): string {
  switch (segment.kind) {
    case 'get-ready':
      return 'Get ready';
    case 'changeover':
      return 'Change sides';
    case 'rest':
      return 'Rest';
    case 'strokes':
      return segment.strokes === 1 ? 'slow stroke' : 'slow strokes';
    case 'until-eased':
      return 'Hold until it eases';
    case 'reps':
      return beat ? `${BEAT_NAME[beat.name]} ${beat.leftSec}` : '';
    case 'work':
      return step.dose.kind === 'timed' ? 'Keep moving' : 'Hold';
  }
}

/** One beat of a repetition. */
export interface Beat {
  name: 'up' | 'hold' | 'down';
  /** Whole seconds left of it, at least 1. */
  leftSec: number;
}
const BEAT_NAME: Record<Beat['name'], string> = { up: 'Up', hold: 'Hold', down: 'Down' };

/** What comes after a segment, with how much of it. */
export function nextText(segments: readonly Segment[], index: number, steps: readonly SessionStep[]): NextText {
  const next = segments[index + 1];
  const step = next && steps[next.step];
  if (!next || !step) return { text: 'The end', amount: '' };
  const text = next.step === segments[index]?.step ? partName(next, step) : step.name;
  return { text, amount: amountText(next) };
}

/** What comes next: its name and how much of it. */
export interface NextText {
  text: string;
  amount: string;
}

/** A part of a step: "Rest", "Change to the right side", "Left side, spot 2 of 2". */
export function partName(segment: Segment, step: SessionStep): string {
  switch (segment.kind) {
    case 'get-ready':
      return 'Get ready';
    case 'rest':
      return 'Rest';
    case 'changeover':
      return `Change to the ${SIDE_NAME[segment.to].toLowerCase()}`;
    case 'work':
    case 'reps':
    case 'strokes':
    case 'until-eased':
      return workName(segment, step);
  }
}

function workName(segment: WorkSegment, step: SessionStep): string {
  const set = setText(step, segment.set, segment.sets).toLowerCase();
  const side = segment.side === 'both' ? '' : SIDE_NAME[segment.side];
  const name = [side, set].filter(Boolean).join(', ') || step.order;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function amountText(segment: Segment): string {
  switch (segment.kind) {
    case 'strokes':
      return counted(segment.strokes, 'stroke');
    case 'reps':
      return counted(segment.reps, 'time');
    case 'until-eased':
      return `${clockText(segment.minMs)} to ${clockText(segment.durationMs)}`;
    case 'get-ready':
    case 'work':
    case 'changeover':
    case 'rest':
      return clockText(segment.durationMs);
  }
}

/** Order and cue that stand beside the clock. */
export function cueOf(segment: Segment, step: SessionStep): { order: string; cue: string } {
  if (isWork(segment)) return { order: step.order, cue: step.cue ?? '' };
  const setUp = step.setUp.join(' ');
  switch (segment.kind) {
    case 'get-ready':
      return { order: 'Get into position.', cue: setUp };
    case 'changeover':
      return { order: `Change to the ${SIDE_NAME[segment.to].toLowerCase()}.`, cue: setUp };
    case 'rest':
      return { order: 'Rest.', cue: `Then: ${step.order}` };
  }
}
