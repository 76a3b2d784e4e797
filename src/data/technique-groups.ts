import type { CollectionEntry } from 'astro:content';
import { CERTAINTY_LABEL, METHOD_LABEL, POSITION_LABEL } from '../lib/labels.ts';
import { CERTAINTIES, METHODS, POSITIONS, type Method } from '../schemas/vocabulary.ts';
import { all } from './entries.ts';

/** One choice of a filter: what stands in the URL, and the words for it. */
export interface Choice {
  value: string;
  name: string;
}

/** Techniques by method, and the choices of each filter that fit at least one of them. */
export async function techniqueGroups(): Promise<{
  groups: { method: Method; techniques: CollectionEntry<'techniques'>[] }[];
  choices: Record<'region' | 'method' | 'tool' | 'position' | 'certainty', Choice[]>;
}> {
  const techniques = await all('techniques');
  const data = techniques.map((technique) => technique.data);
  const used = {
    region: new Set(data.flatMap(({ eases }) => eases.map(({ id }) => id))),
    tool: new Set(data.flatMap(({ tools }) => tools.map(({ id }) => id))),
  };
  const titled = (entries: { id: string; data: { title: string } }[], ids: Set<string>): Choice[] =>
    entries.filter(({ id }) => ids.has(id)).map(({ id, data: { title } }) => ({ value: id, name: title }));
  const worded = <Word extends string>(words: readonly Word[], labels: Record<Word, string>, there: Word[]): Choice[] =>
    words.filter((word) => there.includes(word)).map((word) => ({ value: word, name: labels[word] }));
  return {
    groups: METHODS.map((method) => ({
      method,
      techniques: techniques.filter((technique) => technique.data.method === method),
    })).filter((group) => group.techniques.length > 0),
    choices: {
      region: titled(await all('regions'), used.region),
      method: worded(
        METHODS,
        METHOD_LABEL,
        data.map(({ method }) => method),
      ),
      tool: titled(await all('tools'), used.tool),
      position: worded(
        POSITIONS,
        POSITION_LABEL,
        data.map(({ position }) => position),
      ),
      certainty: worded(
        CERTAINTIES,
        CERTAINTY_LABEL,
        data.map(({ evidence }) => evidence.certainty),
      ),
    },
  };
}
