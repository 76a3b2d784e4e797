/** Shipped to readers. The numbers of a dose that a reader may change, in the order the editor shows them. */
import { changeOf } from '../../lib/routine/apply-change.ts';
import { limitsOf, type NumberField } from '../../lib/routine/dose-range.ts';
import type { DoseChange } from '../../lib/routine/own-routine.ts';
import type { Limits } from '../../schemas/dose-limits.ts';
import type { Dose } from '../../schemas/dose.ts';

/** One number with its words and limits. */
export interface DoseField extends Limits {
  name: NumberField;
  /** "Hold", "Spots". */
  label: string;
  /** "s" for seconds; empty for counts. */
  unit: 's' | '';
  /** How far one press of a button goes. */
  step: number;
  /** What the technique itself has. */
  usual: number;
}

type Words = Pick<DoseField, 'name' | 'label' | 'unit' | 'step'>;

const count = (name: NumberField, label: string): Words => ({ name, label, unit: '', step: 1 });
const seconds = (name: NumberField, label: string, step = 1): Words => ({ name, label, unit: 's', step });

const WORK: Record<Dose['kind'], readonly Words[]> = {
  hold: [seconds('amount', 'Hold', 5)],
  timed: [seconds('amount', 'Move for', 5)],
  strokes: [count('amount', 'Strokes')],
  'until-eased': [seconds('leastSec', 'Hold at least', 5), seconds('amount', 'Hold at most', 5)],
  reps: [
    count('amount', 'Repeats'),
    seconds('upSec', 'Way up'),
    seconds('holdSec', 'At the top'),
    seconds('downSec', 'Way down'),
  ],
};

/** The numbers of a dose, its work first; without those its kind has not. */
export function fieldsOf(dose: Dose): DoseField[] {
  const usual = changeOf(dose);
  const limits = limitsOf(dose);
  const words = [
    ...WORK[dose.kind],
    count('sets', dose.unitNoun.charAt(0).toUpperCase() + dose.unitNoun.slice(1)),
    seconds('restSec', 'Rest between', 5),
    seconds('changeoverSec', 'Change sides'),
    count('pressureMax', 'Most discomfort'),
    count('timesPerDay', 'Times a day'),
  ];
  return words.flatMap((word) => {
    const limit = limits[word.name];
    const value = usual[word.name];
    return limit && value !== undefined ? [{ ...word, ...limit, usual: value }] : [];
  });
}

/** What a field holds now: what the reader set, or what the technique has. */
export function valueOf({ name, usual }: DoseField, change: DoseChange): number {
  return change[name] ?? usual;
}

/** A number as the schema takes it: whole and within the limits of its field; `undefined` for no number. */
export function fitting({ least, most }: Limits, typed: string): number | undefined {
  const value = Math.round(Number(typed));
  if (typed.trim() === '' || Number.isNaN(value)) return undefined;
  return Math.min(most, Math.max(least, value));
}

/** The next number in one direction; multiples of the field's step, so that 8 goes to 10 and not to 13. */
export function stepped({ least, most, step }: DoseField, value: number, direction: 1 | -1): number {
  const next = direction > 0 ? Math.floor(value / step) * step + step : Math.ceil(value / step) * step - step;
  return Math.min(most, Math.max(least, next));
}

/** "60 s", "2". */
export function withUnit(value: number, { unit }: Pick<DoseField, 'unit'>): string {
  return unit ? `${value} ${unit}` : String(value);
}
