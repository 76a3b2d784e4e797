import type { JSX } from 'preact';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { DoseLine, Picture } from './StepParts.tsx';
import { stepView } from './step-view.ts';
import { totalWords } from './total-words.ts';

/** The steps of a routine to look at, not to change. */
export function RoutineGlance({ routine }: { routine: OwnRoutine }): JSX.Element {
  const { catalogue } = useBuilder();
  const { perStepSec } = totalWords(routine, catalogue);
  return (
    <ol class="rb-rows" role="list">
      {routine.steps.map((step, index) => {
        const { name, technique, parts, minutes } = stepView(step, perStepSec[index] ?? 0, catalogue);
        return (
          <li key={step.key} class="rb-row rb-row--look">
            <Picture technique={technique} />
            <div class="rb-words">
              <h3>
                <span class="rb-no">{index + 1}</span> <bdi>{name}</bdi>
              </h3>
              {technique ? (
                <DoseLine parts={parts} />
              ) : (
                <p class="sm two">This site does not know it. It is kept in the routine, but not timed.</p>
              )}
              {step.note && (
                <p class="sm rb-note">
                  <bdi>{step.note}</bdi>
                </p>
              )}
            </div>
            <span class="rb-min num">{minutes}</span>
          </li>
        );
      })}
    </ol>
  );
}
