import type { JSX } from 'preact';
import type { Named } from '../../lib/routine/catalogue.ts';

interface Props {
  label: string;
  /** The first choice, whose value is empty. */
  none: string;
  options: readonly Named[];
  value: string;
  onChange: (value: string) => void;
}

/** A list to choose one thing from, with its label above it. */
export function Select({ label, none, options, value, onChange }: Props): JSX.Element {
  return (
    <label class="rb-select">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none}</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
