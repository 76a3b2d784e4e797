/** Shipped to readers. What the page does with a routine on this device; what it needs is fetched when it is asked for. */
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { writeLink, writeLinkWithWords } from '../../lib/routine-link/write-link.ts';
import { startSession } from '../hold-timer/start-session-element.ts';
import type { BuilderEvent } from './builder-state.ts';
import { fileActs, saved, type Attempt, type FileActs } from './file-acts-element.ts';
import { sessionOf } from './session-of.ts';

/** Acts of the builder. Each says by itself how it went. */
export interface BuilderActs extends FileActs {
  /** Address of the builder with the routine in it, and nothing the reader wrote. */
  linkOf: (routine: OwnRoutine) => string;
  /** The same with name and notes; `undefined` where they make it too long. */
  linkWithWords: (routine: OwnRoutine) => string | undefined;
  start: (routine: OwnRoutine) => void;
  print: (routine: OwnRoutine) => void;
  copyLink: (routine: OwnRoutine) => void;
  copyText: (routine: OwnRoutine) => void;
  /** Opens the device's own way of sharing; absent where it has none. */
  share?: (link: string) => void;
  /** Puts a text on the clipboard. */
  copy: (text: string) => Promise<boolean>;
}

/** What is said where the link has to be copied without the page. */
export const COPY_BY_HAND = 'This browser does not let the page copy. The link is selected: copy it by hand.';
/** What is said where a part of the page does not come. */
const LATER = 'It could not be loaded. Check your connection and try again.';

/**
 * The acts of a page.
 *
 * @param address - of the builder, without what comes after `#`.
 */
export function builderActs(
  catalogue: Catalogue,
  address: string,
  dispatch: (event: BuilderEvent) => void,
): BuilderActs {
  const say = (text: string) => dispatch({ type: 'say', text });
  const attempt: Attempt = (act) => void act().then(say, () => say(LATER));
  const linkOf = (routine: OwnRoutine) => `${address}#r=${writeLink(routine, catalogue)}`;
  return {
    linkOf,
    linkWithWords: (routine) => {
      const link = writeLinkWithWords(routine, catalogue);
      return link && `${address}#r=${link}`;
    },
    copy: copied,
    start: (routine) =>
      attempt(async () => ((await startSession(sessionOf(routine, catalogue))) ? '' : `The timer: ${LATER}`)),
    print: (routine) =>
      attempt(async () => {
        const { openSheet } = await import('../routine-sheet/sheet-dialog.ts');
        await openSheet(routine, catalogue, linkOf(routine));
        return '';
      }),
    copyLink: (routine) =>
      attempt(async () => {
        if (await copied(linkOf(routine))) return 'Link copied';
        dispatch({ type: 'open', dialog: 'share' });
        return COPY_BY_HAND;
      }),
    copyText: (routine) => attempt(() => copiedText(routine, catalogue, linkOf(routine))),
    ...fileActs(catalogue, linkOf, attempt, dispatch),
    ...('share' in navigator ? { share: (link) => void shared(link).then(say) } : {}),
  };
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function copiedText(routine: OwnRoutine, catalogue: Catalogue, link: string): Promise<string> {
  const { routineText } = await import('../routine-files/routine-text.ts');
  const text = routineText(routine, catalogue, link);
  if (await copied(text)) return 'Copied as text';
  await saved(text, new Date(), 'txt');
  return 'This browser does not let the page copy. The text is saved as a file instead.';
}

async function shared(link: string): Promise<string> {
  try {
    await navigator.share({ url: link });
    return '';
  } catch (error) {
    // A reader who closes the sheet of the device has shared nothing; there is nothing to say.
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    return isClosed ? '' : 'This device did not share it. Copy the link instead.';
  }
}
