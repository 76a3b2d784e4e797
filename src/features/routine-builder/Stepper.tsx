import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { RangeWarning } from '../../lib/routine/dose-range.ts';
import { fitting, stepped, withUnit, type DoseField } from './dose-fields.ts';
import { Icon } from './Icon.tsx';

interface Props {
  field: DoseField;
  value: number;
  warning: RangeWarning | undefined;
  /** Name of the step, for screen readers. */
  of: string;
  onChange: (value: number) => void;
}

/** A number with a button on each side; a number outside the usual range is kept, and said to be outside. */
export function Stepper({ field, value, warning, of, onChange }: Props): JSX.Element {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const name = `${field.label}, ${of}`;
  const reset = () => {
    // This button goes away; the field itself would bring up the keys of a phone.
    box.current?.querySelector('button')?.focus();
    onChange(field.usual);
  };
  return (
    <div class="rb-f">
      <label for={id}>{field.label}</label>
      <div ref={box} class={warning ? 'rb-step is-warn' : 'rb-step'}>
        <StepButton field={field} value={value} by={-1} name={name} onChange={onChange} />
        <NumberField id={id} field={field} value={value} onChange={onChange} />
        <span aria-hidden="true">{field.unit}</span>
        <StepButton field={field} value={value} by={1} name={name} onChange={onChange} />
      </div>
      <p class="xs two rb-usual">
        <span id={`${id}-usual`}>
          Default {withUnit(field.usual, field)}
          {warning && `. On its page: ${withUnit(warning.min, field)} to ${withUnit(warning.max, field)}`}
        </span>
        {value !== field.usual && (
          <button class="rb-lk" type="button" aria-label={`Reset ${name}`} onClick={reset}>
            Reset
          </button>
        )}
      </p>
    </div>
  );
}

type PartProps = Pick<Props, 'field' | 'value' | 'onChange'>;

function NumberField({ id, field, value, onChange }: PartProps & { id: string }): JSX.Element {
  const typed = (input: HTMLInputElement) => {
    const next = fitting(field, input.value);
    // A text that is no number goes back to what was there.
    input.value = String(next ?? value);
    if (next !== undefined && next !== value) onChange(next);
  };
  return (
    <input
      id={id}
      type="number"
      inputMode="numeric"
      min={field.least}
      max={field.most}
      value={value}
      aria-describedby={`${id}-usual`}
      onChange={({ currentTarget }) => typed(currentTarget)}
    />
  );
}

function StepButton({ field, value, by, name, onChange }: PartProps & { by: 1 | -1; name: string }): JSX.Element {
  const isOff = by > 0 ? value >= field.most : value <= field.least;
  return (
    <button
      type="button"
      aria-label={`${by > 0 ? 'More' : 'Less'} ${name}`}
      aria-disabled={isOff}
      onClick={() => onChange(stepped(field, value, by))}
    >
      <Icon name={by > 0 ? 'plus' : 'minus'} />
    </button>
  );
}
