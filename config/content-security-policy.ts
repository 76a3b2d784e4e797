import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source of the script that sets the theme before first paint; the same text is inlined and hashed. */
export const THEME_SCRIPT = readFileSync(join(process.cwd(), 'config/theme-script.js'), 'utf8');

/**
 * The policy that every page carries: nothing from other origins, no inline handlers, no `eval`.
 * `wasm-unsafe-eval` is for the search engine, which is WebAssembly.
 */
export function contentSecurityPolicy() {
  const themeHash = `sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}` as const;
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
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeHash] },
  } as const;
}
