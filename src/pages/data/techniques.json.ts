import type { APIRoute } from 'astro';
import { all } from '@/data/entries.ts';
import { doseSeconds } from '@/lib/dose/dose-seconds.ts';
import { fillDose } from '@/lib/dose/fill-dose.ts';
import { entryPath, withBase } from '@/lib/urls.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Every technique with its dose and evidence, for machines. All times in seconds. */
export const GET: APIRoute = async ({ site }) => {
  const techniques = (await all('techniques')).map(({ id, data }) => ({
    id,
    code: data.code,
    title: data.title,
    url: new URL(withBase(entryPath('techniques', id), import.meta.env.BASE_URL), site).href,
    method: data.method,
    position: data.position,
    muscles: ids(data.muscles),
    regions: ids(data.eases),
    tools: ids(data.tools),
    certainty: data.evidence.certainty,
    evidence: data.evidence.line,
    references: ids(data.evidence.references),
    dose: data.dose,
    seconds: doseSeconds(data.dose),
    steps: data.steps.map((step) => fillDose([step.do, step.how].filter(Boolean).join(' '), data.dose)),
    stop: data.stop,
    cautions: ids(data.cautions),
    redFlags: ids(data.redFlags),
    lastReviewed: data.lastReviewed,
  }));
  return Response.json({ version: 1, licence: 'CC BY 4.0', techniques });
};
