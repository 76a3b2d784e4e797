/** Shipped to readers. What is said about a file that was chosen, in one place. */
import type { FilePreview, FileProblem, FileRefusal } from './routine-file.ts';

/** Why a file cannot be used, and what to do instead. */
export const REFUSAL_WORDS: Record<FileRefusal, string> = {
  empty: 'This file is empty. Choose the file that you saved from My routine.',
  'too-long': 'This file is too big to be a routine. Choose one that ends in .json.',
  'not-text': 'This is not a text file. It may be a picture. Choose one that ends in .json.',
  calendar:
    'This is a calendar file. Open it in your calendar. To bring a routine back, choose one that ends in .json.',
  'not-json': 'This file cannot be read. It may be cut off, or of another kind. Choose one that ends in .json.',
  'not-footing': 'This file holds something else. Choose the file that you saved from My routine.',
  'newer-version':
    'This file was saved by a newer version of this page. Load the page again, then choose the file again.',
  'nothing-usable': 'There is no routine in this file that can be used.',
};

/** The line over the preview of a file: "2 routines in this file. 1 cannot be used." */
export function previewWords(file: FilePreview): string {
  if (!file.ok) return REFUSAL_WORDS[file.reason];
  const good = file.routines.length === 1 ? '1 routine' : `${file.routines.length} routines`;
  const bad = new Set(file.problems.map(({ number }) => number)).size;
  return `${good} in this file.${bad > 0 ? ` ${bad} cannot be used.` : ''} Nothing is changed until you add them.`;
}

/** One problem in words: "Routine 2. Step 3: sets must be a whole number from 1 to 10". */
export function problemWords({ number, reason }: FileProblem): string {
  return `Routine ${number}. ${reason}`;
}
