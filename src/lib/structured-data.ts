/** JSON-LD for search engines. Only what the page itself says. */
import { SITE } from '../site.config.ts';
import type { Technique } from '../schemas/technique.ts';
import { doseSeconds } from './dose/dose-seconds.ts';
import { fillDose } from './dose/fill-dose.ts';

const PUBLISHER = { '@type': 'Organization', name: SITE.name };

/** A technique as a schema.org HowTo with its steps, tools and length. */
export function techniqueData(technique: Technique, tools: readonly string[], url: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: technique.title,
    description: technique.description,
    url,
    totalTime: `PT${doseSeconds(technique.dose)}S`,
    tool: tools.map((name) => ({ '@type': 'HowToTool', name })),
    step: technique.steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: fillDose(step.do, technique.dose),
      text: fillDose([step.do, step.how].filter(Boolean).join(' '), technique.dose),
    })),
    datePublished: technique.firstPosted,
    dateModified: technique.lastReviewed,
    publisher: PUBLISHER,
  };
}

/** An article as a schema.org MedicalWebPage. */
export function articleData(
  article: { title: string; description: string; firstPosted: string; lastReviewed: string },
  url: string,
  about?: { name: string; alternateName: string },
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: article.title,
    description: article.description,
    url,
    datePublished: article.firstPosted,
    dateModified: article.lastReviewed,
    publisher: PUBLISHER,
    license: SITE.licence.content.url,
    ...(about ? { about: { '@type': 'MedicalCondition', ...about } } : {}),
  };
}
