import { serve } from '../../scripts/serve.ts';
import { DIST, DIST_SUB } from '../site/built-site.ts';

/** Serves the site, and the same site in a sub-folder, on free ports; the tests read where from the environment. */
export default async function serveSite(): Promise<() => void> {
  const top = await serve({ dir: DIST, base: '/', port: 0 });
  const sub = await serve({ dir: DIST_SUB, base: '/footing/', port: 0 });
  process.env['FOOTING_URL'] = top.url;
  process.env['FOOTING_SUB_URL'] = sub.url;
  return () => {
    top.server.close();
    sub.server.close();
  };
}
