import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { WEEKDAYS, type OwnStep } from '../../lib/routine/own-routine.ts';
import { doseDays } from '../../lib/routine/step-days.ts';
import type { Dose } from '../../schemas/dose.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Legend } from './Choices.tsx';

/** The days of a step, one switch for each. */
export function DayPicker({ step, dose, of }: { step: OwnStep; dose: Dose; of: string }): JSX.Element {
  const { edit, dispatch } = useBuilder();
  const usual = doseDays(dose);
  const week = useRef<HTMLDivElement>(null);
  const days = step.days || usual;
  const choose = (next: number) => {
    if (next === 0) dispatch({ type: 'say', text: 'A step needs at least one day' });
    else edit({ kind: 'days', key: step.key, days: next === usual ? 0 : next });
  };
  const reset = () => {
    // This button goes away.
    week.current?.querySelector('button')?.focus();
    choose(usual);
  };
  return (
    <fieldset class="rb-f">
      <legend>
        <Legend text="Days" of={of} />
      </legend>
      <div ref={week} class="rb-days">
        {WEEKDAYS.map((name, index) => (
          <Day key={name} name={name} isOn={(days & (1 << index)) !== 0} onClick={() => choose(days ^ (1 << index))} />
        ))}
      </div>
      {step.days !== 0 && (
        <p class="xs two rb-usual">
          Not the days on its page.
          <button class="rb-lk" type="button" aria-label={`Reset days of ${of}`} onClick={reset}>
            Reset
          </button>
        </p>
      )}
    </fieldset>
  );
}

function Day({ name, isOn, onClick }: { name: string; isOn: boolean; onClick: () => void }): JSX.Element {
  return (
    <button type="button" aria-pressed={isOn} onClick={onClick}>
      {name}
    </button>
  );
}
