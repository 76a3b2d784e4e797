import { aboutMinutes, doseSeconds } from '../../lib/dose/dose-seconds.ts';
import type { Technique } from '../../schemas/technique.ts';

/** The attributes that the filter reads from each technique in the list. */
export function filterData(technique: Technique): Record<string, string> {
  return {
    'data-filter-item': '',
    'data-region': technique.eases.map(({ id }) => id).join(' '),
    'data-method': technique.method,
    'data-tool': technique.tools.map(({ id }) => id).join(' '),
    'data-position': technique.position,
    'data-certainty': technique.evidence.certainty,
    'data-minutes': String(aboutMinutes(doseSeconds(technique.dose))),
  };
}
