/** Shipped to readers. Storage that may be missing, full or forbidden. */

/** The parts of `localStorage` that are used. */
export type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/** Gives the storage; even naming `localStorage` throws where it is forbidden. */
export type OpenStore = () => KeyStore;

/** The text under a key; `null` where there is none or it cannot be read. */
export function readText(store: OpenStore | undefined, key: string): string | null {
  try {
    return store?.().getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a text under a key; `null` removes it. Whether that worked. */
export function writeText(store: OpenStore | undefined, key: string, text: string | null): boolean {
  if (!store) return false;
  try {
    if (text === null) store().removeItem(key);
    else store().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The value a JSON text stands for; `undefined` where it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
