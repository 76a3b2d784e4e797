import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { contentSecurityPolicy } from './config/content-security-policy.ts';
import { figureReview } from './config/figure-review.ts';
import { REDIRECTS } from './config/redirects.ts';
import { sitemapOptions } from './config/sitemap-options.ts';
import { trimPolicy } from './config/trim-policy.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

const face = (name, cssVariable, file, weight, fallbacks) => ({
  name,
  cssVariable,
  provider: fontProviders.local(),
  fallbacks,
  options: { variants: [{ src: [`./node_modules/@fontsource-variable/${file}`], weight, style: 'normal' }] },
});

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { inlineStylesheets: 'always' },
  redirects: REDIRECTS,
  prefetch: false,
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), sitemap(sitemapOptions(base)), figureReview(), trimPolicy()],
  security: { csp: contentSecurityPolicy() },
  fonts: [
    face('Figtree', '--font-figtree', 'figtree/files/figtree-latin-wght-normal.woff2', '300 900', [
      'Arial',
      'sans-serif',
    ]),
    face('Brygada 1918', '--font-brygada', 'brygada-1918/files/brygada-1918-latin-wght-normal.woff2', '400 700', [
      'Georgia',
      'serif',
    ]),
  ],
  vite: { plugins: [tailwindcss()] },
});
