import type { CollectionEntry } from 'astro:content';
import type { EntryId } from '../schemas/fields.ts';
import { CAUTION_KINDS, type CautionKind } from '../schemas/vocabulary.ts';
import { resolveAll } from './entries.ts';

/** Cautions of a technique or routine by what they ask, each once. */
export async function cautionsByKind(
  cautions: readonly EntryId<'cautions'>[],
): Promise<{ kind: CautionKind; cautions: CollectionEntry<'cautions'>[] }[]> {
  const unique = [...new Map(cautions.map((caution) => [caution.id, caution])).values()];
  const entries = await resolveAll(unique, 'cautions');
  return CAUTION_KINDS.map((kind) => ({ kind, cautions: entries.filter(({ data }) => data.kind === kind) })).filter(
    (group) => group.cautions.length > 0,
  );
}
