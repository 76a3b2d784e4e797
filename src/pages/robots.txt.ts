import type { APIRoute } from 'astro';
import { withBase } from '@/lib/urls.ts';

/** Everything may be crawled; the sitemap's address needs the site's own. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap-index.xml', import.meta.env.BASE_URL), site).href}\n`,
  );
