/** Shipped to readers. Fetches styles that only some readers need. */

const loading = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once. It comes as a file: the policy of the page lets no text become a style.
 *
 * @param url - address of the file on this site.
 * @throws where it cannot be fetched; the next call tries again.
 */
export function loadStyles(url: string): Promise<void> {
  const known = loading.get(url);
  if (known) return known;
  const loaded = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      loading.delete(url);
      reject(new Error(`The styles could not be loaded from ${url}`));
    });
    document.head.append(link);
  });
  loading.set(url, loaded);
  return loaded;
}
