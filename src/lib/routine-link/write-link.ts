/** Shipped to readers. A routine as a link that holds it whole. */
import { cleanChange } from '../routine/apply-change.ts';
import type { Catalogue } from '../routine/catalogue.ts';
import { knownSteps } from '../routine/known-steps.ts';
import type { OwnRoutine, OwnStep } from '../routine/own-routine.ts';
import { checksum } from './checksum.ts';
import { writeStep, type LinkStep } from './step-text.ts';
import { writeWords, type Words } from './words-text.ts';

/** Version of links that are written; those of every older version are read for ever. */
export const LINK_VERSION = 1;
/** Longest link in characters. */
export const MAX_LINK = 4000;
/** Stands before the words of a link. */
export const WORDS_MARK = '_';

/**
 * A routine as a link, such as `1-CP-CSs3a1E` and a checksum; only letters, digits and `-`. Nothing the reader wrote is
 * in it. Routines that do the same give the same link.
 *
 * @returns the part after `#r=`, never more than {@link MAX_LINK} characters.
 */
export function writeLink(routine: Pick<OwnRoutine, 'steps'>, catalogue: Catalogue): string {
  return encode(cleanSteps(routine, catalogue));
}

/**
 * The link with the name and the notes in it, for readers who ask for that; `_` may be in it too.
 *
 * @returns `undefined` where the words make it too long.
 */
export function writeLinkWithWords(
  routine: Pick<OwnRoutine, 'name' | 'steps'>,
  catalogue: Catalogue,
): string | undefined {
  const words = { name: routine.name.trim(), notes: routine.steps.map(({ note }) => note.trim()) };
  const link = encode(cleanSteps(routine, catalogue), words);
  return link.length > MAX_LINK ? undefined : link;
}

/** Writes steps as they are, with words where there are any. */
export function encode(steps: readonly LinkStep[], words?: Words): string {
  const written = words ? writeWords(words) : '';
  const body = [LINK_VERSION, ...steps.map(writeStep)].join('-') + (written === '' ? '' : WORDS_MARK + written);
  return body + checksum(body);
}

/** Steps whose changes are as small as they can be; those of unknown techniques stay as they are. */
function cleanSteps(routine: Pick<OwnRoutine, 'steps'>, catalogue: Catalogue): OwnStep[] {
  return knownSteps(routine, catalogue).map(({ step, technique }) =>
    technique ? { ...step, change: cleanChange(technique.dose, step.change) } : step,
  );
}
