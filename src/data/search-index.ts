import type { CollectionEntry } from 'astro:content';
import { thumbnailName, thumbnailSize } from '../figures/thumbnail.ts';
import { doseWords } from '../lib/dose/dose-text.ts';
import { entryPath } from '../lib/urls.ts';
import { conditionsUsing } from './backlinks.ts';
import { all } from './entries.ts';

/** What the search index keeps of a page beside its text: props of `features/search/SearchMeta.astro`. */
export interface SearchFacts {
  aliases: readonly string[];
  /** What to say of the page in results, where that is not its description. */
  about?: string;
  parts?: readonly { id: string; name: string }[];
  filters?: { region?: string[]; method?: string[]; tool?: string[]; condition?: string[] };
  technique?: { dose: string[]; certainty: string; picture: { src: string; width: number; height: number } };
}

/** Everyday names of pages that are not entries of a collection. */
const PAGE_ALIASES: Record<string, readonly string[]> = {
  '/safety/': [
    'when not to massage',
    'is it safe',
    'red flags',
    'warning signs',
    'cautions',
    'who should not foam roll',
  ],
  '/timer/': ['hold timer', 'stretch timer', 'interval timer', 'stopwatch', 'countdown'],
  '/routines/build/': ['make my own routine', 'routine builder', 'custom plan', 'create a routine'],
  '/evidence/': ['sources', 'references', 'studies', 'proof', 'claims and verdicts', 'research'],
  '/about/': ['who made this', 'privacy', 'contact', 'licence', 'cookies'],
  '/find-the-spot/': ['body map', 'pain map', 'where does it hurt', 'pain chart'],
  '/techniques/': ['all techniques', 'exercises', 'list of techniques', 'massage techniques'],
  '/glossary/': ['words explained', 'dictionary', 'terms'],
};

/**
 * What the search index keeps of the page at a path.
 *
 * @param path - from the top of the site, such as `/techniques/calf-press/`; pages that are no entry only have aliases.
 */
export async function searchFacts(path: string): Promise<SearchFacts> {
  const facts = await (factsByPath ??= allFacts());
  return facts.get(path) ?? { aliases: PAGE_ALIASES[path] ?? [] };
}

let factsByPath: Promise<Map<string, SearchFacts>> | undefined;

async function allFacts(): Promise<Map<string, SearchFacts>> {
  const facts = new Map<string, SearchFacts>();
  for (const technique of await all('techniques'))
    facts.set(entryPath('techniques', technique.id), await techniqueFacts(technique));
  for (const { id, data } of await all('conditions')) {
    facts.set(entryPath('conditions', id), {
      aliases: [data.medicalName, ...data.aliases],
      filters: { region: idsOf(data.regions), condition: [id] },
    });
  }
  for (const { id, data } of await all('muscles')) {
    const region = [...new Set([data.region.id, ...data.refersTo.map((referral) => referral.region.id)])];
    facts.set(entryPath('muscles', id), { aliases: [data.latinName, ...data.aliases], filters: { region } });
  }
  for (const { id, data } of await all('regions'))
    facts.set(entryPath('regions', id), {
      about: data.lede,
      aliases: [data.title, ...data.aliases],
      filters: { region: [id] },
    });
  for (const { id, data } of await all('routines'))
    facts.set(entryPath('routines', id), { aliases: data.aliases, filters: { condition: idsOf(data.conditions) } });
  for (const { id, data } of await all('guides')) facts.set(entryPath('guides', id), { aliases: data.aliases });
  for (const { id, data } of await all('glossary'))
    facts.set(entryPath('glossary', id), { about: data.meaning, aliases: data.aliases });
  facts.set('/safety/', { aliases: PAGE_ALIASES['/safety/'] ?? [], parts: await safetyParts() });
  return facts;
}

async function techniqueFacts({ id, data }: CollectionEntry<'techniques'>): Promise<SearchFacts> {
  const { figure, unit, where, often } = doseWords(data.dose);
  return {
    aliases: [data.shortTitle, ...data.aliases],
    filters: {
      region: idsOf(data.eases),
      method: [data.method],
      tool: idsOf(data.tools),
      condition: (await conditionsUsing(id)).map((condition) => condition.id),
    },
    technique: {
      dose: [`${figure} ${unit}`, where, often],
      certainty: data.evidence.certainty,
      picture: { src: `/figures/${thumbnailName(data.picture)}.svg`, ...thumbnailSize(data.picture) },
    },
  };
}

/** The signs and cautions of the safety page, by the ids they have there. */
async function safetyParts() {
  const flags = (await all('red-flags')).map(({ id, data }) => ({ id: `flag-${id}`, name: data.title }));
  const cautions = (await all('cautions')).map(({ id, data }) => ({ id: `caution-${id}`, name: data.title }));
  return [...flags, ...cautions];
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
