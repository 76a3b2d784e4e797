import type { JSX } from 'preact';
import { cleanChange } from '../../lib/routine/apply-change.ts';
import type { CatalogueTechnique } from '../../lib/routine/catalogue.ts';
import { outOfRange } from '../../lib/routine/dose-range.ts';
import type { DoseChange, OwnStep } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Legend, Segments } from './Choices.tsx';
import { DayPicker } from './DayPicker.tsx';
import { fieldsOf, valueOf } from './dose-fields.ts';
import { Icon } from './Icon.tsx';
import { Stepper } from './Stepper.tsx';

const SIDES = [
  { value: 'each', label: 'Each side' },
  { value: 'together', label: 'Both at once' },
] as const;

/** The numbers, sides and days of a step. */
export function DoseEditor({ step, technique }: { step: OwnStep; technique: CatalogueTechnique }): JSX.Element {
  const { edit } = useBuilder();
  const { dose, name } = technique;
  const set = (change: DoseChange) =>
    edit({ kind: 'dose', key: step.key, change: cleanChange(dose, { ...step.change, ...change }) });
  const warnings = outOfRange(dose, step.change);
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
      {warnings.length > 0 && <OtherDose />}
      <div class="rb-pair">
        <Segments
          legend={<Legend text="Sides" of={name} />}
          name={`sides-${step.key}`}
          options={SIDES}
          chosen={step.change.sides ?? dose.sides}
          onChange={(sides) => set({ sides })}
        />
        <DayPicker step={step} dose={dose} of={name} />
      </div>
    </>
  );
}

function OtherDose(): JSX.Element {
  return (
    <p class="rb-warn" role="status">
      <Icon name="clock" small />
      <span>Not the dose on its page. You can keep it: more is not always better, and less still counts.</span>
    </p>
  );
}
