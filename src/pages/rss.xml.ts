import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { reviewedPages } from '@/data/reviewed-pages.ts';
import { withBase } from '@/lib/urls.ts';
import { SITE } from '@/site.config.ts';

/** Pages by the day they were last checked, newest first. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: SITE.name,
    description: SITE.tagline,
    site: new URL(import.meta.env.BASE_URL, site).href,
    items: (await reviewedPages()).map(({ path, name, description, day }) => ({
      title: name,
      description,
      link: withBase(path, import.meta.env.BASE_URL),
      pubDate: new Date(`${day}T00:00:00Z`),
    })),
    customData: `<language>${SITE.locale}</language>`,
  });
