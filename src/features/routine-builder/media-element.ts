/** Shipped to readers. What the window, or the paper, is like. */
import { useEffect, useState } from 'preact/hooks';

/**
 * Whether a media query holds, now and after each change; a view that asks is drawn again.
 *
 * @param query - "(min-width: 640px), print".
 */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const see = () => setHolds(list.matches);
    see();
    list.addEventListener('change', see);
    return () => list.removeEventListener('change', see);
  }, [query]);
  return holds;
}
