/** Shipped to readers. What is said about kept routines, in one place. */
import type { Found, Saved } from './routine-store.ts';

/** A message and what the reader can do. */
export interface StoreWords {
  text: string;
  /** Ways on, in the order they are offered; the page knows how each is done. */
  ways: readonly StoreWay[];
}

/** What a reader can do about it. */
export type StoreWay = 'save-a-file' | 'copy-link' | 'start-anew' | 'reload' | 'keep-both' | 'use-theirs' | 'try-again';

/** What the button of each way says. */
export const WAY_WORDS: Record<StoreWay, string> = {
  'save-a-file': 'Save a file',
  'copy-link': 'Copy a link',
  'start-anew': 'Start anew',
  reload: 'Load the page again',
  'keep-both': 'Keep both',
  'use-theirs': 'Use the other one',
  'try-again': 'Try again',
};

const BLOCKED: StoreWords = {
  text: 'Not saved. This browser lets the page keep nothing, so your routine is gone when you leave.',
  ways: ['copy-link', 'save-a-file'],
};
const DAMAGED: StoreWords = {
  text: 'Your kept routines cannot be read. Nothing is lost: save a file of them first. Then you can start anew.',
  ways: ['save-a-file', 'start-anew'],
};
const NEWER: StoreWords = {
  text: 'Your routines were kept by a newer version of this page. Load the page again to use them. Until then nothing is saved.',
  ways: ['reload', 'copy-link'],
};

/** What to say about what was found; `null` where there is nothing to say. */
export function foundWords(found: Found): StoreWords | null {
  switch (found.state) {
    case 'empty':
    case 'ok':
      return null;
    case 'blocked':
      return BLOCKED;
    case 'damaged':
      return DAMAGED;
    case 'newer':
      return NEWER;
    case 'partly-damaged':
      return partly(found.setAside.length);
  }
}

/** What to say about a change; `null` where it was kept. */
export function savedWords(saved: Saved): StoreWords | null {
  if (saved.ok) return null;
  switch (saved.reason) {
    case 'not-saved':
      return {
        text: 'Not saved. This device has no room, or lets the page keep nothing. Your routine is here until you leave.',
        ways: ['try-again', 'copy-link', 'save-a-file'],
      };
    case 'damaged':
      return DAMAGED;
    case 'newer':
      return NEWER;
    case 'conflict':
      return {
        text: 'Not saved. Your routines were changed in another tab. Both are still here.',
        ways: ['keep-both', 'use-theirs'],
      };
  }
}

function partly(count: number): StoreWords {
  const some = count === 1 ? 'One of your routines' : `${count} of your routines`;
  return {
    text: `${some} cannot be read. The others are here. A copy of all is put aside: you can save it as a file.`,
    ways: ['save-a-file'],
  };
}
