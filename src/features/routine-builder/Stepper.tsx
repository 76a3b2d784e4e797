import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
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
  const isChanged = value !== field.usual;
  const name = `${field.label}, ${of}`;
  const typed = (input: HTMLInputElement) => {
    const next = fitting(field, input.value);
    // A text that is no number goes back to what was there.
    input.value = String(next ?? value);
    if (next !== undefined && next !== value) onChange(next);
  };
  return (
    <div class="rb-f">
      <label for={id}>{field.label}</label>
      <div class={warning ? 'rb-step is-warn' : 'rb-step'}>
        <button
          type="button"
          aria-label={`Less ${name}`}
          aria-disabled={value <= field.least}
          onClick={() => onChange(stepped(field, value, -1))}
        >
          <Icon name="minus" />
        </button>
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
        <span aria-hidden="true">{field.unit}</span>
        <button
          type="button"
          aria-label={`More ${name}`}
          aria-disabled={value >= field.most}
          onClick={() => onChange(stepped(field, value, 1))}
        >
          <Icon name="plus" />
        </button>
      </div>
      <p class="xs two rb-usual">
        <span id={`${id}-usual`}>
          Default {withUnit(field.usual, field)}
          {warning && `. On its page: ${withUnit(warning.min, field)} to ${withUnit(warning.max, field)}`}
        </span>
        {isChanged && (
          <button class="rb-lk" type="button" aria-label={`Reset ${name}`} onClick={() => onChange(field.usual)}>
            Reset
          </button>
        )}
      </p>
    </div>
  );
}
