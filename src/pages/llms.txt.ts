import type { APIRoute } from 'astro';
import { all } from '@/data/entries.ts';
import { linkTo } from '@/data/neighbours.ts';
import { withBase } from '@/lib/urls.ts';
import { SITE } from '@/site.config.ts';

/** A map of the site for language models, in the form of llmstxt.org. */
export const GET: APIRoute = async ({ site }) => {
  const sections = [
    { name: 'Conditions', entries: await all('conditions') },
    { name: 'Guides', entries: await all('guides') },
    { name: 'Techniques', entries: await all('techniques') },
    { name: 'Routines', entries: await all('routines') },
    { name: 'Where it hurts', entries: await all('regions') },
    { name: 'Muscles', entries: await all('muscles') },
  ];
  const address = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
  const lines = sections.flatMap(({ name, entries }) => [
    `## ${name}`,
    '',
    ...entries.map((entry) => `- [${entry.data.title}](${address(linkTo(entry).path)}): ${entry.data.description}`),
    '',
  ]);
  const head = [
    `# ${SITE.name}`,
    '',
    `> ${SITE.tagline}`,
    '',
    'General advice, not a diagnosis, not reviewed by a clinician. Every claim carries a certainty and its sources; keep both when you quote.',
    `Every claim in one table: ${address('/evidence/')}. Signs that need care: ${address('/safety/')}. Words: ${SITE.licence.content.name}.`,
    '',
  ];
  return new Response([...head, ...lines].join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
