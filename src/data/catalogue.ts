import type { CollectionEntry } from 'astro:content';
import { fillCareNumbers } from '../lib/care-numbers.ts';
import type { Catalogue, CataloguePreset, CatalogueTechnique, Named } from '../lib/routine/catalogue.ts';
import { entryPath, withBase } from '../lib/urls.ts';
import { idsOf } from './citations.ts';
import { all } from './entries.ts';
import { frameFiles, pictureFile } from './picture-file.ts';

/**
 * What the routine builder knows of the content: every technique and preset, and the regions, muscles, tools, cautions and
 * red flags that some technique names, each list in the order it has on the site.
 *
 * @param base - `import.meta.env.BASE_URL`.
 */
export async function catalogue(base: string): Promise<Catalogue> {
  const techniques = (await all('techniques')).map((entry) => techniqueOf(entry, base));
  const used = (ids: (technique: CatalogueTechnique) => readonly string[]) => {
    const set = new Set(techniques.flatMap(ids));
    return ({ id }: { id: string }) => set.has(id);
  };
  return {
    techniques,
    cautions: (await all('cautions'))
      .filter(used(({ cautions }) => cautions))
      .map(({ id, data: { title, kind, text } }) => ({ id, title, kind, text })),
    redFlags: (await all('red-flags'))
      .filter(used(({ redFlags }) => redFlags))
      .map(({ id, data: { title, urgency, action } }) => ({ id, title, urgency, action: fillCareNumbers(action) })),
    regions: (await all('regions')).filter(used(({ regions }) => regions)).map(named),
    muscles: (await all('muscles')).filter(used(({ muscles }) => muscles)).map(named),
    tools: (await all('tools')).filter(used(({ tools }) => tools)).map(named),
    presets: (await all('routines')).map((entry) => presetOf(entry, base)),
  };
}

function techniqueOf({ id, data }: CollectionEntry<'techniques'>, base: string): CatalogueTechnique {
  return {
    id,
    code: data.code,
    name: data.shortTitle,
    url: withBase(entryPath('techniques', id), base),
    method: data.method,
    position: data.position,
    certainty: data.evidence.certainty,
    evidence: data.evidence.line,
    dose: data.dose,
    steps: data.steps.map(({ do: order, how }) => ({ do: order, ...(how ? { how } : {}) })),
    stop: data.stop,
    muscles: idsOf(data.muscles),
    regions: idsOf(data.eases),
    tools: idsOf(data.tools),
    cautions: idsOf(data.cautions),
    redFlags: idsOf(data.redFlags),
    picture: pictureFile(data.picture, base),
    ...frameFiles(data.frames, base),
  };
}

function presetOf({ id, data }: CollectionEntry<'routines'>, base: string): CataloguePreset {
  return {
    id,
    title: data.title,
    url: withBase(entryPath('routines', id), base),
    description: data.description,
    steps: data.steps.map(({ technique, dose, note }) => ({
      technique: technique.id,
      ...(dose ? { dose } : {}),
      ...(note ? { note } : {}),
    })),
  };
}

function named({ id, data: { title } }: { id: string; data: { title: string } }): Named {
  return { id, title };
}
