/** Shipped to readers. Which techniques the list to choose from shows. */
import type { Catalogue, CatalogueTechnique, Named } from '../../lib/routine/catalogue.ts';
import { METHOD_LABEL } from '../../lib/labels.ts';
import { normalise, wordsOf } from '../search/text.ts';

/** What the reader set; empty strings let everything through. */
export interface PickFilter {
  text: string;
  /** Id of a region. */
  region: string;
  method: string;
  /** Id of a tool. */
  tool: string;
}

/** Nothing set. */
export const EVERY_TECHNIQUE: PickFilter = { text: '', region: '', method: '', tool: '' };

/** The techniques that fit, in the order of the catalogue. */
export function picked(catalogue: Catalogue, filter: PickFilter): CatalogueTechnique[] {
  const words = wordsOf(filter.text);
  const names = new Map(
    [...catalogue.regions, ...catalogue.muscles, ...catalogue.tools].map(({ id, title }) => [id, title]),
  );
  return catalogue.techniques.filter((technique) => {
    if (filter.region && !technique.regions.includes(filter.region)) return false;
    if (filter.method && technique.method !== filter.method) return false;
    if (filter.tool && !technique.tools.includes(filter.tool)) return false;
    const text = words.length > 0 ? textOf(technique, names) : '';
    return words.every((word) => text.includes(word));
  });
}

/** Regions, methods and tools that some technique has: a filter never offers what finds nothing. */
export function offered(catalogue: Catalogue): { regions: Named[]; methods: Named[]; tools: Named[] } {
  const { techniques } = catalogue;
  const has = (field: 'regions' | 'tools') => {
    const ids = new Set(techniques.flatMap((technique) => technique[field]));
    return catalogue[field].filter(({ id }) => ids.has(id));
  };
  const methods = [...new Set(techniques.map(({ method }) => method))];
  return {
    regions: has('regions'),
    methods: methods.map((id) => ({ id, title: METHOD_LABEL[id] })),
    tools: has('tools'),
  };
}

function textOf(technique: CatalogueTechnique, names: ReadonlyMap<string, string>): string {
  const ids = [...technique.regions, ...technique.muscles, ...technique.tools];
  return normalise([technique.name, METHOD_LABEL[technique.method], ...ids.map((id) => names.get(id) ?? id)].join(' '));
}
