import type { ComponentChildren, JSX } from 'preact';
import type { Named } from '../../lib/routine/catalogue.ts';

interface ChipsProps {
  legend: string;
  options: readonly Named[];
  /** Ids. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Boxes to tick, drawn as chips. */
export function Chips({ legend, options, chosen, onChange }: ChipsProps): JSX.Element {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset class="rb-f">
      <legend>{legend}</legend>
      <div class="rb-chips">
        {options.map(({ id, title }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SegmentsProps<Value extends string | number> {
  legend: ComponentChildren;
  /** Of the radio buttons; no other group on the page has it. */
  name: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  onChange: (value: Value) => void;
}

/** Radio buttons in a row. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>): JSX.Element {
  const { legend, name, options, chosen, onChange } = props;
  return (
    <fieldset class="rb-f">
      <legend>{legend}</legend>
      <div class="rb-segs">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A legend that says to screen readers which step it belongs to. */
export function Legend({ text, of }: { text: string; of: string }): JSX.Element {
  return (
    <>
      {text}
      <span class="vh"> of {of}</span>
    </>
  );
}
