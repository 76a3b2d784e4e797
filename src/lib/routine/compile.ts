/** Shipped to readers. */
import type { Dose } from '../../schemas/dose.ts';
import { sidesOf, type RoutineStep, type Side } from './routine.ts';
import type { Segment, WorkSegment } from './segment.ts';

/** Choices of the reader that shape a session. */
export interface CompileOptions {
  /** Seconds to get ready before each step, 0 to 60. */
  getReadySec: number;
  /** Seconds to change sides instead of the dose's own; absent: as the dose says. */
  changeoverSec?: number | undefined;
  /** The side that comes first. */
  firstSide?: 'left' | 'right' | undefined;
}

/** Seconds to get ready where the reader has not chosen. */
export const GET_READY_SEC = 5;

/**
 * Turns a routine into the flat list of segments that the timer walks through.
 * Each side gets its full work; changing sides and resting between sets are segments of their own.
 *
 * @returns segments in order; a routine without steps gives an empty list.
 */
export function compile(steps: readonly RoutineStep[], options: CompileOptions): Segment[] {
  return steps.flatMap((step, index) => {
    const ready: Segment[] =
      options.getReadySec > 0 ? [{ kind: 'get-ready', step: index, durationMs: options.getReadySec * 1000 }] : [];
    return [...ready, ...compileDose(step.dose, index, options)];
  });
}

/** The segments of one dose, without the time to get ready. */
export function compileDose(dose: Dose, step: number, options: Omit<CompileOptions, 'getReadySec'> = {}): Segment[] {
  const changeoverMs = (options.changeoverSec ?? dose.changeoverSec) * 1000;
  const order = workOrder(dose, sidesOf(dose, options.firstSide));
  return order.flatMap((place, index) => {
    const before = order[index - 1];
    const gap = before ? gapBetween(before, place, { step, changeoverMs, restMs: dose.restSec * 1000 }) : [];
    return [...gap, workOf(dose, { step, ...place, sets: dose.sets.default })];
  });
}

interface Place {
  side: Side;
  set: number;
}

/** Sides within each set, or all sets of one side first. */
function workOrder(dose: Dose, sides: readonly Side[]): Place[] {
  const sets = Array.from({ length: dose.sets.default }, (_, index) => index + 1);
  return dose.sideOrder === 'side-by-side'
    ? sides.flatMap((side) => sets.map((set) => ({ side, set })))
    : sets.flatMap((set) => sides.map((side) => ({ side, set })));
}

/** What lies between two stretches of work. Changing side and resting at once takes the longer of the two. */
function gapBetween(
  before: Place,
  after: Place,
  { step, changeoverMs, restMs }: { step: number; changeoverMs: number; restMs: number },
): Segment[] {
  const changesSide = before.side !== after.side;
  const rests = after.set > before.set;
  if (rests && (!changesSide || restMs >= changeoverMs)) {
    return restMs > 0 ? [{ kind: 'rest', step, nextSet: after.set, durationMs: restMs }] : [];
  }
  return changesSide && changeoverMs > 0
    ? [{ kind: 'changeover', step, to: after.side, durationMs: changeoverMs }]
    : [];
}

function workOf(dose: Dose, place: { step: number; side: Side; set: number; sets: number }): WorkSegment {
  switch (dose.kind) {
    case 'hold':
      return { kind: 'work', ...place, durationMs: dose.holdSec.default * 1000 };
    case 'timed':
      return { kind: 'work', ...place, durationMs: dose.workSec.default * 1000 };
    case 'strokes':
      return { kind: 'strokes', ...place, strokes: dose.strokes.default };
    case 'until-eased':
      return { kind: 'until-eased', ...place, minMs: dose.minSec * 1000, durationMs: dose.capSec * 1000 };
    case 'reps': {
      const { upSec, holdSec, downSec } = dose.tempo;
      const reps = dose.reps.default;
      const tempo = { upMs: upSec * 1000, holdMs: holdSec * 1000, downMs: downSec * 1000 };
      return { kind: 'reps', ...place, reps, ...tempo, durationMs: reps * (upSec + holdSec + downSec) * 1000 };
    }
  }
}
