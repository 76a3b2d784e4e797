import type { EntryId } from '../schemas/fields.ts';
import { URGENCIES, type Urgency } from '../schemas/vocabulary.ts';
import { fillCareNumbers } from '../lib/care-numbers.ts';
import { idsOf } from './citations.ts';
import { resolveAll } from './entries.ts';

/** A red flag ready to show: phone numbers filled in. */
export interface Sign {
  id: string;
  title: string;
  urgency: Urgency;
  sign: string;
  action: string;
  mayMean: string;
  references: string[];
}

/** Red flags with the phone numbers of the site, in the order given. */
export async function redFlagSigns(flags: readonly EntryId<'red-flags'>[]): Promise<Sign[]> {
  const entries = await resolveAll(flags, 'red flags');
  return entries.map(({ id, data }) => ({
    id,
    title: data.title,
    urgency: data.urgency,
    sign: data.sign,
    action: fillCareNumbers(data.action),
    mayMean: data.mayMean,
    references: idsOf(data.references),
  }));
}

/** Signs by urgency, fastest first; urgencies without a sign are left out. */
export function byUrgency(signs: readonly Sign[]): { level: Urgency; signs: Sign[] }[] {
  return URGENCIES.map((level) => ({ level, signs: signs.filter(({ urgency }) => urgency === level) })).filter(
    (group) => group.signs.length > 0,
  );
}
