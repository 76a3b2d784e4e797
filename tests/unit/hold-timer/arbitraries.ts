import fc from 'fast-check';
import type { CompileOptions } from '../../../src/lib/routine/compile.ts';
import type { RoutineStep } from '../../../src/lib/routine/routine.ts';
import type { TimerEvent } from '../../../src/features/hold-timer/timer-state.ts';
import { hold, just, reps, strokes, timed, untilEased } from '../doses.ts';

const common = fc.record({
  sets: fc.integer({ min: 1, max: 4 }).map(just),
  sides: fc.constantFrom('each', 'together'),
  sideOrder: fc.constantFrom('each-set', 'side-by-side'),
  changeoverSec: fc.constantFrom(0, 1, 8, 60),
  restSec: fc.constantFrom(0, 1, 8, 15, 300),
});
const seconds = fc.oneof(fc.constantFrom(1, 2, 3, 4, 20, 30, 3600), fc.integer({ min: 1, max: 120 }));
const tempo = fc
  .record({
    upSec: fc.integer({ min: 0, max: 4 }),
    holdSec: fc.integer({ min: 0, max: 4 }),
    downSec: fc.integer({ min: 0, max: 4 }),
  })
  .filter(({ upSec, holdSec, downSec }) => upSec + holdSec + downSec > 0);

const doses = {
  hold: fc.tuple(common, seconds).map(([fields, sec]) => hold({ ...fields, holdSec: just(sec) })),
  timed: fc.tuple(common, seconds).map(([fields, sec]) => timed({ ...fields, workSec: just(sec) })),
  untilEased: fc
    .tuple(common, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([fields, minSec, more]) => untilEased({ ...fields, minSec, capSec: minSec + more })),
  reps: fc
    .tuple(common, fc.integer({ min: 1, max: 12 }), tempo)
    .map(([fields, count, pace]) => reps({ ...fields, reps: just(count), tempo: pace })),
  strokes: fc
    .tuple(common, fc.integer({ min: 1, max: 15 }))
    .map(([fields, count]) => strokes({ ...fields, strokes: just(count) })),
};

/** A dose of any kind, sides and order. */
export const anyDose = fc.oneof(doses.hold, doses.timed, doses.untilEased, doses.reps, doses.strokes);
/** A dose that runs by the clock alone. */
export const clockedDose = fc.oneof(doses.hold, doses.timed, doses.untilEased, doses.reps);

const stepsOf = (dose: typeof anyDose): fc.Arbitrary<RoutineStep[]> =>
  fc.array(dose, { maxLength: 4 }).map((list) => list.map((each, i) => ({ id: `t${i}`, name: `T${i}`, dose: each })));
/** A routine, which may be empty. */
export const anySteps = stepsOf(anyDose);
/** A routine that runs by the clock alone. */
export const clockedSteps = stepsOf(clockedDose);

/** Choices of the reader that shape a session. */
export const anyOptions: fc.Arbitrary<CompileOptions> = fc.record({
  getReadySec: fc.constantFrom(0, 1, 5, 60),
  changeoverSec: fc.option(fc.constantFrom(0, 3, 60), { nil: undefined }),
  firstSide: fc.constantFrom('left', 'right', undefined),
});

/** Time that passes before something happens: often nothing or a little, now and then very long. */
export const anyWait = fc.oneof(
  fc.constantFrom(0, 1, 250, 1999, 2000, 4999, 5000),
  fc.integer({ min: 0, max: 70_000 }),
  fc.integer({ min: 0, max: 1_200_000 }),
);

/** An event without its time. */
export type Happening = Pick<TimerEvent, 'type'> & { byMs: number };

const happening = (...types: TimerEvent['type'][]): fc.Arbitrary<Happening> =>
  fc.record({ type: fc.constantFrom(...types), byMs: fc.constantFrom(10_000, -10_000, 0, 1, -1) });
/** Anything that can happen. */
export const anyHappening = happening(
  'start', 'pause', 'resume', 'tick', 'next', 'back', 'restart', 'other-side', 'finished-work',
  'nudge', 'hidden', 'shown', 'go-on', 'back-to-left', 'end',
); // prettier-ignore
/** What can happen without anybody choosing another place. */
export const passiveHappening = happening('pause', 'resume', 'tick', 'hidden', 'shown', 'go-on');

/** An event at a time. */
export function eventOf({ type, byMs }: Happening, nowMs: number): TimerEvent {
  return type === 'nudge' ? { type, nowMs, byMs } : { type, nowMs };
}
