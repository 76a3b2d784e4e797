/**
 * Old paths and where they lead now, such as `'/techniques/old-name/': '/techniques/new-name/'`.
 * An address once published works for ever: `tests/published-urls.txt` is replayed against every build.
 */
export const REDIRECTS: Record<string, string> = {};
