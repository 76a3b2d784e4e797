/** Shipped to readers. The name and the notes of a routine in a link, where the reader wants them in it. */

/** What a reader has written; notes by the index of their step, empty where there is none. */
export interface Words {
  name: string;
  notes: readonly string[];
}

/**
 * Writes words as parts, such as `0w7wSGVlbHM`: the place (0 is the name, 1 the note of the first step), the length of
 * what follows, and the text as base64url of its UTF-8.
 */
export function writeWords({ name, notes }: Words): string {
  return [name, ...notes].map((text, place) => (text === '' ? '' : part(place, text))).join('');
}

function part(place: number, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const base64 = btoa(String.fromCharCode(...bytes));
  const base64url = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${place}w${base64url.length}w${base64url}`;
}

/**
 * Reads words. They need not be written as {@link writeWords} does: who reads links checks that.
 *
 * @param steps - how many steps the routine has.
 * @returns `undefined` where the text holds no words.
 */
export function readWords(text: string, steps: number): Words | undefined {
  const lines = Array<string>(steps + 1).fill('');
  const head = /(\d{1,2})w(\d{1,4})w/y;
  for (let at = 0; at < text.length;) {
    head.lastIndex = at;
    const [whole = '', place = '', length = ''] = head.exec(text) ?? [];
    const from = at + whole.length;
    at = from + Number(length);
    const line = whole === '' || at > text.length ? undefined : fromBase64url(text.slice(from, at));
    if (line === undefined || Number(place) > steps) return undefined;
    lines[Number(place)] = line;
  }
  const [name = '', ...notes] = lines;
  return { name, notes };
}

function fromBase64url(text: string): string | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
