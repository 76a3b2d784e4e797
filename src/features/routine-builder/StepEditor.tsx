import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { cleanChange } from '../../lib/routine/apply-change.ts';
import type { CatalogueTechnique } from '../../lib/routine/catalogue.ts';
import { outOfRange } from '../../lib/routine/dose-range.ts';
import { MAX_NOTE, type DoseChange, type OwnStep } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { DayPicker } from './DayPicker.tsx';
import { fieldsOf, valueOf } from './dose-fields.ts';
import { Icon } from './Icon.tsx';
import { Stepper } from './Stepper.tsx';

interface Props {
  step: OwnStep;
  technique: CatalogueTechnique | undefined;
  /** Name of the step, for the labels. */
  name: string;
}

/** What can be changed in a step, in its place in the list. */
export function StepEditor({ step, technique, name }: Props): JSX.Element {
  const { edit } = useBuilder();
  const id = useId();
  const { key } = step;
  return (
    <div class="rb-editor">
      {technique && <DoseEditor step={step} technique={technique} />}
      <div class="rb-f">
        <label for={id}>
          Note to yourself<span class="vh"> on {name}</span>
        </label>
        <input
          id={id}
          class="rb-in"
          value={step.note}
          maxLength={MAX_NOTE}
          placeholder="Stays on this device"
          onInput={({ currentTarget }) => edit({ kind: 'note', key, note: currentTarget.value })}
        />
      </div>
      <div class="rb-foot">
        {Object.keys(step.change).length > 0 && (
          <button class="tool" type="button" onClick={() => edit({ kind: 'reset', key })}>
            <Icon name="undo" small />
            All defaults<span class="vh"> {name}</span>
          </button>
        )}
        <button class="tool" type="button" onClick={() => edit({ kind: 'duplicate', key })}>
          <Icon name="copy" small />
          Duplicate<span class="vh"> {name}</span>
        </button>
        {technique && (
          <a class="tool" href={technique.url}>
            How to do it<span class="vh"> {name}</span>
          </a>
        )}
      </div>
    </div>
  );
}

const SIDES = [
  { value: 'each', label: 'Each side' },
  { value: 'together', label: 'Both at once' },
] as const;

function DoseEditor({ step, technique }: { step: OwnStep; technique: CatalogueTechnique }): JSX.Element {
  const { edit } = useBuilder();
  const { dose, name } = technique;
  const set = (change: DoseChange) =>
    edit({ kind: 'dose', key: step.key, change: cleanChange(dose, { ...step.change, ...change }) });
  const warnings = outOfRange(dose, step.change);
  const sides = step.change.sides ?? dose.sides;
  return (
    <>
      <div class="rb-fields">
        {fieldsOf(dose).map((field) => (
          <Stepper
            key={field.name}
            field={field}
            of={name}
            value={valueOf(field, step.change)}
            warning={warnings.find((warning) => warning.field === field.name)}
            onChange={(value) => set({ [field.name]: value })}
          />
        ))}
      </div>
      {warnings.length > 0 && (
        <p class="rb-warn" role="status">
          <Icon name="clock" small />
          <span>Not the dose on its page. You can keep it: more is not always better, and less still counts.</span>
        </p>
      )}
      <div class="rb-pair">
        <fieldset class="rb-f">
          <legend>
            Sides<span class="vh"> of {name}</span>
          </legend>
          <div class="rb-segs">
            {SIDES.map(({ value, label }) => (
              <label key={value}>
                <input
                  type="radio"
                  name={`sides-${step.key}`}
                  checked={sides === value}
                  onChange={() => set({ sides: value })}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <DayPicker step={step} dose={dose} of={name} />
      </div>
    </>
  );
}
