import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source of the script that sets the theme before first paint; the same text is inlined and hashed. */
export const THEME_SCRIPT = readFileSync(join(process.cwd(), 'config/theme-script.js'), 'utf8');

/** Order of the style layers, inlined ahead of every stylesheet: bundles come in an order that no one controls. */
export const LAYER_ORDER = '@layer theme,base,components,utilities;';

/**
 * The policy that every page carries: nothing from other origins, no inline handlers, no `eval`.
 * `wasm-unsafe-eval` is for the search engine, which is WebAssembly.
 */
export function contentSecurityPolicy() {
  return {
    directives: [
      "default-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self' blob:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
    ],
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hashOf(THEME_SCRIPT)] },
    styleDirective: { resources: ["'self'"], hashes: [hashOf(LAYER_ORDER)] },
  } as const;
}

function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
