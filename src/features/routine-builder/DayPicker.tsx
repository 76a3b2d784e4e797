import type { JSX } from 'preact';
import { WEEKDAYS, type OwnStep } from '../../lib/routine/own-routine.ts';
import { doseDays } from '../../lib/routine/step-days.ts';
import type { Dose } from '../../schemas/dose.ts';
import { useBuilder } from './BuilderContext.tsx';

/** The days of a step, one switch for each. */
export function DayPicker({ step, dose, of }: { step: OwnStep; dose: Dose; of: string }): JSX.Element {
  const { edit, dispatch } = useBuilder();
  const usual = doseDays(dose);
  const days = step.days || usual;
  const choose = (next: number) => {
    if (next === 0) dispatch({ type: 'say', text: 'A step needs at least one day' });
    else edit({ kind: 'days', key: step.key, days: next === usual ? 0 : next });
  };
  return (
    <fieldset class="rb-f">
      <legend>
        Days<span class="vh"> of {of}</span>
      </legend>
      <div class="rb-days">
        {WEEKDAYS.map((name, index) => (
          <button
            key={name}
            type="button"
            aria-pressed={(days & (1 << index)) !== 0}
            onClick={() => choose(days ^ (1 << index))}
          >
            {name}
          </button>
        ))}
      </div>
      {step.days !== 0 && (
        <p class="xs two rb-usual">
          Not the days on its page.
          <button class="rb-lk" type="button" aria-label={`Reset days of ${of}`} onClick={() => choose(usual)}>
            Reset
          </button>
        </p>
      )}
    </fieldset>
  );
}
