/** Shipped to readers. Cautions, red flags and stop signs of all steps together, each once. */
import { CAUTION_KINDS, URGENCIES, type CautionKind, type Urgency } from '../../schemas/vocabulary.ts';
import type { Catalogue, CatalogueCaution, CatalogueRedFlag, CatalogueTechnique } from './catalogue.ts';
import { knownSteps } from './known-steps.ts';
import type { OwnRoutine } from './own-routine.ts';

type Steps = Pick<OwnRoutine, 'steps'>;

/** Cautions by what they ask, strictest first; kinds without a caution are left out. */
export function mergedCautions(
  routine: Steps,
  catalogue: Catalogue,
): { kind: CautionKind; cautions: CatalogueCaution[] }[] {
  const ids = idsIn(routine, catalogue, ({ cautions }) => cautions);
  const named = catalogue.cautions.filter(({ id }) => ids.has(id));
  return CAUTION_KINDS.map((kind) => ({ kind, cautions: named.filter((caution) => caution.kind === kind) })).filter(
    ({ cautions }) => cautions.length > 0,
  );
}

/** Red flags by how fast they need care, fastest first; levels without a flag are left out. */
export function mergedRedFlags(routine: Steps, catalogue: Catalogue): { level: Urgency; flags: CatalogueRedFlag[] }[] {
  const ids = idsIn(routine, catalogue, ({ redFlags }) => redFlags);
  const named = catalogue.redFlags.filter(({ id }) => ids.has(id));
  return URGENCIES.map((level) => ({ level, flags: named.filter(({ urgency }) => urgency === level) })).filter(
    ({ flags }) => flags.length > 0,
  );
}

/** Signs to stop at once, in the order of the steps; the same words count once, small or capital. */
export function mergedStops(routine: Steps, catalogue: Catalogue): string[] {
  const stops = techniquesIn(routine, catalogue).flatMap(({ stop }) => stop);
  const firsts = new Map<string, string>();
  for (const stop of stops) {
    const words = stop.toLowerCase();
    if (!firsts.has(words)) firsts.set(words, stop);
  }
  return [...firsts.values()];
}

function techniquesIn(routine: Steps, catalogue: Catalogue): CatalogueTechnique[] {
  return knownSteps(routine, catalogue).flatMap(({ technique }) => technique ?? []);
}

function idsIn(
  routine: Steps,
  catalogue: Catalogue,
  idsOf: (technique: CatalogueTechnique) => readonly string[],
): Set<string> {
  return new Set(techniquesIn(routine, catalogue).flatMap(idsOf));
}
