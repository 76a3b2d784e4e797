/** Shipped to readers. What the page does with a routine on this device; what it needs is fetched when it is asked for. */
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { writeLink, writeLinkWithWords } from '../../lib/routine-link/write-link.ts';
import { startSession } from '../hold-timer/start-session-element.ts';
import { fileName } from '../routine-files/file-name.ts';
import type { BuilderEvent } from './builder-state.ts';
import { sessionOf } from './session-of.ts';

/** Acts of the builder. Each says by itself how it went. */
export interface BuilderActs {
  /** Address of the builder with the routine in it, and nothing the reader wrote. */
  linkOf: (routine: OwnRoutine) => string;
  /** The same with name and notes; `undefined` where they make it too long. */
  linkWithWords: (routine: OwnRoutine) => string | undefined;
  start: (routine: OwnRoutine) => void;
  print: (routine: OwnRoutine) => void;
  copyLink: (routine: OwnRoutine) => void;
  copyText: (routine: OwnRoutine) => void;
  /** Saves routines as a file; with texts that could not be read, as they are, in files of their own. */
  saveFile: (routines: readonly OwnRoutine[], unread?: readonly string[]) => void;
  saveCalendar: (routine: OwnRoutine, plan: CalendarPlan) => void;
  /** Opens the device's own way of sharing; absent where it has none. */
  share?: (link: string) => void;
  /** Shows what is in a file; nothing is kept. */
  openFile: (file: File) => void;
  /** Puts a text on the clipboard. */
  copy: (text: string) => Promise<boolean>;
}

/** When the events of a calendar file start. */
export interface CalendarPlan {
  /** First day: "2026-11-21". */
  day: string;
  /** "07:30". */
  time: string;
  /** Minutes before the start; absent: no reminder. */
  alarmMinutes?: number;
}

/** What is said where the link has to be copied without the page. */
export const COPY_BY_HAND = 'This browser does not let the page copy. The link is selected: copy it by hand.';
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
  const attempt = (act: () => Promise<string>) => void act().then(say, () => say(LATER));
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
    copyText: (routine) =>
      attempt(async () => {
        const { routineText } = await import('../routine-files/routine-text.ts');
        const isCopied = await copied(routineText(routine, catalogue, linkOf(routine)));
        return isCopied ? 'Copied as text' : 'This browser does not let the page copy.';
      }),
    saveFile: (routines, unread = []) => attempt(() => savedFiles(routines, unread)),
    openFile: (file) => void openedFile(file).then(dispatch, () => say(LATER)),
    saveCalendar: (routine, plan) =>
      attempt(async () => {
        const { routineCalendar } = await import('../routine-files/routine-calendar.ts');
        const madeAt = new Date();
        const text = routineCalendar(routine, catalogue, linkOf(routine), { ...plan, madeAt });
        return saved(text, madeAt, 'ics');
      }),
    ...('share' in navigator
      ? {
          share: (link) =>
            // A reader who closes the sheet of the device has shared nothing; there is nothing to say.
            void navigator.share({ url: link }).catch(() => undefined),
        }
      : {}),
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

async function savedFiles(routines: readonly OwnRoutine[], unread: readonly string[]): Promise<string> {
  const { writeRoutineFile } = await import('../routine-files/routine-file.ts');
  const texts = routines.length > 0 ? [writeRoutineFile(routines), ...unread] : unread;
  for (const text of texts) await saved(text, new Date(), 'json');
  return texts.length === 1 ? 'File saved' : `${texts.length} files saved`;
}

/** What to show of a file. */
async function openedFile(file: File): Promise<BuilderEvent> {
  const [{ readRoutineFile }, { REFUSAL_WORDS, problemWords }, text] = await Promise.all([
    import('../routine-files/routine-file.ts'),
    import('../routine-files/file-words.ts'),
    file.text(),
  ]);
  const read = readRoutineFile(text);
  const problems = read.problems.map(problemWords);
  if (!read.ok) {
    const reasons = [REFUSAL_WORDS[read.reason], ...problems];
    return { type: 'show', screen: { kind: 'refused', title: 'This file cannot be used', reasons } };
  }
  return { type: 'show', screen: { kind: 'preview', from: 'file', routines: read.routines, problems } };
}

async function saved(text: string, date: Date, ending: 'json' | 'ics'): Promise<string> {
  const { download } = await import('../routine-files/download-element.ts');
  download(fileName(date, ending), text);
  return ending === 'ics' ? 'Calendar file saved. Open it to add it to your calendar.' : 'File saved';
}
