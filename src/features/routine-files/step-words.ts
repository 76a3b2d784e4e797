/** Shipped to readers. A step of a routine in plain words, for text without any layout. */
import { doseLine, often } from '../../lib/dose/dose-text.ts';
import { applyChange } from '../../lib/routine/apply-change.ts';
import { stepName, type KnownStep } from '../../lib/routine/known-steps.ts';
import { weekdaysOf } from '../../lib/routine/step-days.ts';

/**
 * "Calf press: 2 × 60 seconds, each side. Once a day. Mon, Wed, Fri." Days are named where the reader chose them.
 * A step this site does not know is its name alone.
 */
export function stepLine(known: KnownStep): string {
  const { step, technique } = known;
  const days = step.days === 0 ? '' : ` ${weekdaysOf(step.days).join(', ')}.`;
  const note = step.note.trim() === '' ? '' : ` Note: ${oneLineOf(step.note)}`;
  if (!technique) return `${stepName(known)}.${days}${note}`;
  const dose = applyChange(technique.dose, step.change);
  return `${technique.name}: ${doseLine(dose)}. ${timesOf(often(dose), step.days)}.${days}${note}`;
}

/** A text on one line, without spaces at its ends. */
export function oneLineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How often, without the technique's own days where the reader chose others: "Once a day, every second day". */
function timesOf(words: string, days: number): string {
  if (days === 0) return words;
  return words === 'Every second day' ? 'Once a day' : (words.split(',')[0] ?? words);
}
