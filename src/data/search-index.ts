import type { CollectionEntry } from 'astro:content';
import { thumbnailName, thumbnailSize } from '../figures/thumbnail.ts';
import { doseWords } from '../lib/dose/dose-text.ts';
import { entryPath } from '../lib/urls.ts';
import { conditionsUsing } from './backlinks.ts';
import { all } from './entries.ts';

/** What the search index keeps of a page beside its text; the props of `SearchMeta.astro` but for the kind and description. */
export interface SearchFacts {
  aliases: string[];
  parts?: { id: string; name: string }[];
  filters: { region?: string[]; method?: string[]; tool?: string[]; condition?: string[] };
  technique?: { dose: string[]; certainty: string; picture: { src: string; width: number; height: number } };
}

/** Everyday names of pages that are not entries of a collection. */
const PAGE_ALIASES: Record<string, string[]> = {
  '/safety/': ['when not to massage', 'is it safe', 'red flags', 'warning signs', 'cautions', 'who should not foam roll'],
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
 * @param path - from the top of the site, such as `/techniques/calf-press/`.
 */
export async function searchFacts(path: string): Promise<SearchFacts> {
  const facts = await (factsByPath ??= allFacts());
  return facts.get(path) ?? { aliases: PAGE_ALIASES[path] ?? [], filters: {} };
}

let factsByPath: Promise<Map<string, SearchFacts>> | undefined;

async function allFacts(): Promise<Map<string, SearchFacts>> {
  const facts = new Map<string, SearchFacts>();
  for (const technique of await all('techniques')) facts.set(entryPath('techniques', technique.id), await techniqueFacts(technique));
  for (const { id, data } of await all('conditions')) {
    facts.set(entryPath('conditions', id), { aliases: [data.medicalName, ...data.aliases], filters: { region: idsOf(data.regions), condition: [id] } });
  }
  for (const { id, data } of await all('muscles')) {
    const region = [...new Set([data.region.id, ...data.refersTo.map((referral) => referral.region.id)])];
    facts.set(entryPath('muscles', id), { aliases: [data.latinName, ...data.aliases], filters: { region } });
  }
  for (const { id, data } of await all('regions')) facts.set(entryPath('regions', id), { aliases: [data.title, ...data.aliases], filters: { region: [id] } });
  for (const { id, data } of await all('routines')) facts.set(entryPath('routines', id), { aliases: data.aliases, filters: { condition: idsOf(data.conditions) } });
  for (const { id, data } of await all('guides')) facts.set(entryPath('guides', id), { aliases: data.aliases, filters: {} });
  for (const { id, data } of await all('glossary')) facts.set(entryPath('glossary', id), { aliases: data.aliases, filters: {} });
  facts.set('/safety/', { aliases: PAGE_ALIASES['/safety/'] ?? [], parts: await safetyParts(), filters: {} });
  return facts;
}

/** The signs and cautions of the safety page, by the ids they have there. */
async function safetyParts() {
  const flags = (await all('red-flags')).map(({ id, data }) => ({ id: `flag-${id}`, name: data.title }));
  const cautions = (await all('cautions')).map(({ id, data }) => ({ id: `caution-${id}`, name: data.title }));
  return [...flags, ...cautions];
}

async function techniqueFacts({ id, data }: CollectionEntry<'techniques'>): Promise<SearchFacts> {
  const { figurePart, where, often } = dosePartsOf(data.dose);
  return {
    aliases: [data.shortTitle, ...data.aliases],
    filters: {
      region: idsOf(data.eases),
      method: [data.method],
      tool: idsOf(data.tools),
      condition: (await conditionsUsing(id)).map((condition) => condition.id),
    },
    technique: {
      dose: [figurePart, where, often],
      certainty: data.evidence.certainty,
      picture: { src: `/figures/${thumbnailName(data.picture)}.svg`, ...thumbnailSize(data.picture) },
    },
  };
}

function dosePartsOf(dose: Parameters<typeof doseWords>[0]) {
  const { figure, unit, where, often } = doseWords(dose);
  return { figurePart: `${figure} ${unit}`, where, often };
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
