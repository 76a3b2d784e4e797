/** Shipped to readers. Files that the page writes and reads; what that needs is fetched when it is asked for. */
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { fileName } from '../routine-files/file-name.ts';
import type { BuilderEvent } from './builder-state.ts';

/** Does something, says what it gave, and says so where it fails. */
export type Attempt = (act: () => Promise<string>) => void;

/** Acts with files. */
export interface FileActs {
  /** Saves routines as a file; with texts that could not be read, as they are, in files of their own. */
  saveFile: (routines: readonly OwnRoutine[], unread?: readonly string[]) => void;
  saveCalendar: (routine: OwnRoutine, plan: CalendarPlan) => void;
  /** Shows what is in a file; nothing is kept. */
  openFile: (file: File) => void;
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

/**
 * The acts with files of a page.
 *
 * @param linkOf - the link of a routine, without the reader's words.
 */
export function fileActs(
  catalogue: Catalogue,
  linkOf: (routine: OwnRoutine) => string,
  attempt: Attempt,
  dispatch: (event: BuilderEvent) => void,
): FileActs {
  return {
    saveFile: (routines, unread = []) => attempt(() => savedFiles(routines, unread)),
    saveCalendar: (routine, plan) =>
      attempt(async () => {
        const { routineCalendar } = await import('../routine-files/routine-calendar.ts');
        const madeAt = new Date();
        await saved(routineCalendar(routine, catalogue, linkOf(routine), { ...plan, madeAt }), madeAt, 'ics');
        return 'Calendar file saved. Open it to add it to your calendar.';
      }),
    openFile: (file) =>
      attempt(async () => {
        dispatch(await openedFile(file));
        return '';
      }),
  };
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

/** Hands a text to the reader as a file. */
export async function saved(text: string, date: Date, ending: 'json' | 'ics' | 'txt'): Promise<void> {
  const { download } = await import('../routine-files/download-element.ts');
  download(fileName(date, ending), text);
}
