import type { Dose } from '../../schemas/dose.ts';
import { counted, rangeText } from './dose-text.ts';

/** Names that may stand in braces in the steps of a technique. */
export const DOSE_NAMES = ['hold', 'strokes', 'reps', 'sets', 'rest', 'pressure', 'tempo', 'pass'] as const;

/**
 * Puts the numbers of a dose where a text names them: "Hold for {hold}." becomes "Hold for 60 seconds."
 *
 * @throws where the text names something the dose does not have; the message says which names it has.
 */
export function fillDose(text: string, dose: Dose): string {
  const values = doseValues(dose);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) {
      throw new Error(`{${name}} is not a number of a "${dose.kind}" dose; it has ${Object.keys(values).join(', ')}`);
    }
    return value;
  });
}

/** The numbers of a dose in words, by the name that stands in braces. */
export function doseValues(dose: Dose): Record<string, string> {
  return {
    sets: rangeText(dose.sets),
    rest: counted(dose.restSec, 'seconds'),
    ...(dose.pressureMax === undefined ? {} : { pressure: `${dose.pressureMax} out of 10` }),
    ...workValues(dose),
  };
}

function workValues(dose: Dose): Record<string, string> {
  switch (dose.kind) {
    case 'hold':
      return { hold: counted(dose.holdSec.default, 'seconds') };
    case 'until-eased':
      return { hold: `${dose.minSec} to ${dose.capSec} seconds` };
    case 'strokes':
      return { strokes: `${rangeText(dose.strokes)} strokes` };
    case 'timed':
      return {
        hold: counted(dose.workSec.default, 'seconds'),
        ...(dose.passSec ? { pass: passText(dose.passSec) } : {}),
      };
    case 'reps':
      return {
        reps: counted(dose.reps.default, 'times'),
        tempo: `${dose.tempo.upSec} seconds up, ${dose.tempo.holdSec} seconds at the top, ${dose.tempo.downSec} seconds down`,
      };
  }
}

function passText({ min, max }: { min: number; max: number }): string {
  return min === max ? counted(min, 'seconds') : `${min} to ${max} seconds`;
}
