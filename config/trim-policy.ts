import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves in the policy of each page only the hashes of what stands in that page.
 *
 * Astro lists every script of the site on every page, 50 hashes that no compression makes smaller. Scripts in files are
 * allowed by `'self'`.
 */
export function trimPolicy(): AstroIntegration {
  return {
    name: 'trim-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, withTrimmedPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/** A page whose policy names only the hashes of its own inline scripts and styles. */
export function withTrimmedPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gi)].map(([, , text = '']) => text);
  const own = new Set(inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)"/i,
    (_, start: string, policy: string) => {
      const trimmed = policy.replaceAll(/\s*'sha256-[^']*'/g, (hash) => (own.has(hash.trim()) ? hash : ''));
      return `${start}${trimmed}"`;
    },
  );
}
