/** Shipped to readers. What a link holds; it may be cut off, altered or no link at all, and never makes this throw. */
import type { OwnStep } from '../routine/own-routine.ts';
import { areSteps, isName } from '../routine/validate.ts';
import { checksum, CHECKSUM_LENGTH } from './checksum.ts';
import { readStep } from './step-text.ts';
import { readWords } from './words-text.ts';
import { encode, LINK_VERSION, MAX_LINK, WORDS_MARK } from './write-link.ts';

/** Why a link cannot be opened. */
export type LinkFault = 'empty' | 'too-long' | 'not-a-link' | 'newer-version' | 'cut-off-or-altered';

/** A routine from a link, or why there is none. */
export type ReadLink = { ok: true; name?: string; steps: OwnStep[] } | { ok: false; reason: LinkFault };

/**
 * Reads a link; unknown techniques come along as they are.
 *
 * @param text - the part after `#r=`.
 * @returns steps with fresh keys, as `parseRoutine` takes them; `name` only where the link has one.
 */
export function readLink(text: string): ReadLink {
  if (text === '') return fault('empty');
  if (text.length > MAX_LINK) return fault('too-long');
  if (!/^[1-9][\w-]+$/.test(text)) return fault('not-a-link');
  const body = text.slice(0, -CHECKSUM_LENGTH);
  // Links of every version end in the same checksum: a newer one is told from one that was altered.
  if (checksum(body) !== text.slice(-CHECKSUM_LENGTH)) return fault('cut-off-or-altered');
  const version = Number(/^\d{1,4}(?=[-_]|$)/.exec(body)?.[0]);
  if (version > LINK_VERSION) return fault('newer-version');
  return decode(body, text) ?? fault('cut-off-or-altered');
}

function decode(body: string, text: string): ReadLink | undefined {
  const mark = body.indexOf(WORDS_MARK);
  const [, ...stepTexts] = (mark < 0 ? body : body.slice(0, mark)).split('-');
  const words = readWords(mark < 0 ? '' : body.slice(mark + 1), stepTexts.length);
  const steps = stepTexts.map((stepText, index) => {
    const step = readStep(stepText);
    return step && { key: `s${index + 1}`, ...step, note: words?.notes[index] ?? '' };
  });
  if (!words || !areSteps(steps)) return undefined;
  const { name } = words;
  // A routine has one link only: any other way to write it was made by hand.
  if (encode(steps, words) !== text || (name !== '' && !isName(name))) return undefined;
  return { ok: true, ...(name === '' ? {} : { name }), steps };
}

function fault(reason: LinkFault): ReadLink {
  return { ok: false, reason };
}
