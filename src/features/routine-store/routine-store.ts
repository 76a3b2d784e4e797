/** Shipped to readers. Keeps the routines of a device; loses nothing that it cannot read or that another tab wrote. */
import { readText, writeText, type OpenStore } from '../../lib/key-store.ts';
import { parseShelf, writeShelf, type ParsedShelf } from './parse-shelf.ts';
import { EMPTY_SHELF, type Shelf } from './shelf.ts';
import { ROUTINES_KEY } from './step-count.ts';

/** Where texts that could not be read are kept; more of them get a number. */
export const ASIDE_KEY = `${ROUTINES_KEY}:aside`;
/** Most texts that are kept aside. */
const ASIDE_MOST = 5;

/** What was found on the device. */
export type Found = { state: 'empty' } | { state: 'blocked' } | ParsedShelf;

/**
 * Whether a change was kept. Where it was not, this tab still holds it.
 * `not-saved`: storage is forbidden or full. `damaged`, `newer`: what is stored cannot be read, and stays.
 * `conflict`: another tab wrote since this one read.
 */
export type Saved =
  | { ok: true }
  | { ok: false; reason: 'not-saved' | 'damaged' | 'newer' }
  | { ok: false; reason: 'conflict'; theirs: Found };

/** The routines of the device as one tab sees them. */
export interface RoutineStore {
  /** What was found when this tab last read. */
  found(): Found;
  /** What this tab holds, kept or not. */
  shelf(): Shelf;
  /** Keeps all routines. */
  save(shelf: Shelf): Saved;
  /** Reads again, for example after another tab wrote; what this tab could not keep is forgotten. */
  refresh(): Found;
  /**
   * The reader lets go of what cannot be read: a copy of it is put aside, then storing goes on.
   *
   * @returns whether that worked; nothing was changed where not.
   */
  startAnew(): boolean;
  /** Texts that were put aside, to be handed to the reader, oldest first. With what is damaged now at the end. */
  aside(): readonly string[];
}

/** The text a tab last read or wrote, and what is in it. */
interface Reading {
  text: string | null;
  found: Found;
}

/**
 * The store of a tab. Reading writes nothing.
 *
 * @param open - `() => localStorage`.
 * @param onSaved - called after each change that was kept.
 */
export function createRoutineStore(open: OpenStore | undefined, onSaved: () => void = () => undefined): RoutineStore {
  let last = read(open);
  let shelf = shelfOf(last.found) ?? EMPTY_SHELF;
  const keep = (text: string | null): boolean => {
    if (!writeText(open, ROUTINES_KEY, text)) return false;
    last = text === null ? { text, found: { state: 'empty' } } : { text, found: parseShelf(text) };
    onSaved();
    return true;
  };
  return {
    found: () => last.found,
    shelf: () => shelf,
    save(next) {
      shelf = next;
      const now = read(open);
      if (now.found.state === 'blocked') return { ok: false, reason: 'not-saved' };
      if (now.text !== last.text) return { ok: false, reason: 'conflict', theirs: now.found };
      const { state } = now.found;
      if (state === 'damaged' || state === 'newer') return { ok: false, reason: state };
      if (state === 'partly-damaged' && !putAside(open, now.text)) return { ok: false, reason: 'not-saved' };
      return keep(writeShelf(next)) ? { ok: true } : { ok: false, reason: 'not-saved' };
    },
    refresh() {
      last = read(open);
      shelf = shelfOf(last.found) ?? (last.found.state === 'blocked' ? shelf : EMPTY_SHELF);
      return last.found;
    },
    startAnew() {
      const now = read(open);
      return now.found.state === 'damaged' && putAside(open, now.text) && keep(null);
    },
    aside() {
      const texts = asideKeys().flatMap((key) => readText(open, key) ?? []);
      const { state } = last.found;
      const isUnread = (state === 'damaged' || state === 'partly-damaged') && last.text !== null;
      return isUnread && !texts.includes(last.text ?? '') ? [...texts, last.text ?? ''] : texts;
    },
  };
}

function read(open: OpenStore | undefined): Reading {
  try {
    const text = open?.().getItem(ROUTINES_KEY);
    if (text === undefined) return { text: null, found: { state: 'blocked' } };
    return { text, found: text === null ? { state: 'empty' } : parseShelf(text) };
  } catch {
    return { text: null, found: { state: 'blocked' } };
  }
}

function shelfOf(found: Found): Shelf | undefined {
  return found.state === 'ok' || found.state === 'partly-damaged' ? found.shelf : undefined;
}

/** Copies a text to the first key that is free or already holds it; with none left, nothing is copied. */
function putAside(open: OpenStore | undefined, text: string | null): boolean {
  const key = asideKeys().find((candidate) => [null, text].includes(readText(open, candidate)));
  return key !== undefined && text !== null && writeText(open, key, text);
}

function asideKeys(): string[] {
  return Array.from({ length: ASIDE_MOST }, (_, index) => `${ASIDE_KEY}${index === 0 ? '' : `-${index + 1}`}`);
}
