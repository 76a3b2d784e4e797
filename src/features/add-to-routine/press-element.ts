/** Shipped to readers once they press. All buttons of a page share one store: what could not be kept is in it. */
import { newId, openDeviceStore } from '../routine-store/device-store-element.ts';
import { addTechnique, takeOut, type Added } from './add-technique.ts';
import { addedWords, takenOutWords } from './add-words.ts';

const store = openDeviceStore();

/** Adds a technique by its code, and says what became of it. */
export function add(code: string): { added: Added; words: string } {
  const added = addTechnique(store, code, newId);
  return { added, words: addedWords(added) };
}

/** Takes it out again, and says so. */
export function undo(added: Extract<Added, { state: 'added' }>): string {
  return takenOutWords(takeOut(store, added));
}
