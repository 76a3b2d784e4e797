/** Shipped to readers. What a segment asks of the reader, in words to be heard; pure. */
import { isWork, type Segment, type WorkSegment } from '../../lib/routine/segment.ts';
import type { Side } from '../../lib/routine/routine.ts';
import type { Dose } from '../../schemas/dose.ts';

/** What the words need to know of a step; a step of a routine fits. */
export interface SessionStep {
  name: string;
  /** Absent: the step is held, in sets. */
  dose?: Pick<Dose, 'kind' | 'unitNoun'>;
}

/** Times from here on are said in minutes, in milliseconds. */
const MINUTES_FROM_MS = 120_000;

/** A stretch of time as it is said: "1 second", "90 seconds", "4 minutes", "2 minutes 5 seconds". */
export function heldWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds * 1000 < MINUTES_FROM_MS) return counted(seconds, 'second');
  const rest = seconds % 60;
  return counted(Math.floor(seconds / 60), 'minute') + (rest > 0 ? ` ${counted(rest, 'second')}` : '');
}

/**
 * What to do in a segment: "Left side. Hold 60 seconds."
 * The first segment of a step says the step's name before it.
 *
 * @returns an empty text past the end.
 */
export function segmentWords(segments: readonly Segment[], index: number, steps: readonly SessionStep[]): string {
  const segment = segments[index];
  if (!segment) return '';
  const isFirst = segments[index - 1]?.step !== segment.step;
  return [
    ...(isFirst ? [stepName(segment.step, steps)] : []),
    ...instruction(segments, index, steps[segment.step]?.dose),
  ].join(' ');
}

function stepName(step: number, steps: readonly SessionStep[]): string {
  const name = steps[step]?.name ?? '';
  return steps.length > 1 ? `Step ${step + 1} of ${steps.length}: ${name}.` : `${name}.`;
}

function instruction(segments: readonly Segment[], index: number, dose: SessionStep['dose']): string[] {
  const segment = segments[index];
  switch (segment?.kind) {
    case undefined:
      return [];
    case 'get-ready': {
      const side = sideAfter(segments, index);
      return [`Get ready${side && side !== 'both' ? `, ${side} side first` : ''}.`];
    }
    case 'changeover':
      return [`Change to the ${segment.to} side.`];
    case 'rest': {
      const side = sideAfter(segments, index);
      const changes = side !== undefined && side !== 'both' && side !== sideBefore(segments, index);
      return [
        `Rest ${heldWords(segment.durationMs)}.`,
        ...(dose?.unitNoun === 'spots' ? ['Find the next spot.'] : []),
        ...(changes ? [`Then the ${side} side.`] : []),
      ];
    }
    case 'work':
    case 'reps':
    case 'strokes':
    case 'until-eased':
      return [...placeOf(segment, dose), workWords(segment, dose)];
  }
}

function placeOf({ side, set, sets }: WorkSegment, dose: SessionStep['dose']): string[] {
  const noun = (dose?.unitNoun ?? 'sets').replace(/s$/, '');
  const parts = [...(side === 'both' ? [] : [`${side} side`]), ...(sets > 1 ? [`${noun} ${set} of ${sets}`] : [])];
  const text = parts.join(', ');
  return text ? [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`] : [];
}

function workWords(segment: WorkSegment, dose: SessionStep['dose']): string {
  switch (segment.kind) {
    case 'work':
      return `${dose?.kind === 'timed' ? 'Keep moving for' : 'Hold'} ${heldWords(segment.durationMs)}.`;
    case 'until-eased':
      return `Hold until it eases, at most ${heldWords(segment.durationMs)}.`;
    case 'strokes':
      return `${counted(segment.strokes, 'slow stroke')}. Press done after the last one.`;
    case 'reps':
      return `${counted(segment.reps, 'time')}: ${tempoWords(segment)}.`;
  }
}

function tempoWords({ upMs, holdMs, downMs }: { upMs: number; holdMs: number; downMs: number }): string {
  const parts = [
    { ms: upMs, word: 'up' },
    { ms: holdMs, word: 'hold' },
    { ms: downMs, word: 'down' },
  ].filter(({ ms }) => ms > 0);
  return parts.map(({ ms, word }, i) => `${i === 0 ? heldWords(ms) : String(ms / 1000)} ${word}`).join(', ');
}

function sideAfter(segments: readonly Segment[], index: number): Side | undefined {
  return segments.slice(index + 1).find(isWork)?.side;
}

function sideBefore(segments: readonly Segment[], index: number): Side | undefined {
  return segments.slice(0, index).findLast(isWork)?.side;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
