import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Reads YAML as Astro does, but for days, which stay text.
 *
 * @throws where it cannot be read; the message shows the place. A key that stands twice is an error.
 */
export function parseYaml(text: string): unknown {
  return load(text, { schema: CORE_SCHEMA });
}
