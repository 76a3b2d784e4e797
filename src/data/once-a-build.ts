/**
 * Asks a question about all content once for a whole build: pages by the thousand share the answer.
 * While someone writes (`astro dev`) it is asked anew each time, since the content changes.
 */
export function onceABuild<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (answer ??= ask()) : ask());
}
