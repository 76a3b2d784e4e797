/** Shipped to readers. Everything the page of the builder can be in, and what can happen to it. */
import type { OwnRoutine, OwnStep } from '../../lib/routine/own-routine.ts';
import type { History } from '../../lib/routine/undo-history.ts';
import { EMPTY_SHELF, type Shelf } from '../routine-store/shelf.ts';
import type { StoreWords } from '../routine-store/store-words.ts';
import type { Edit } from './edits.ts';

/** Where a routine that is only looked at came from. */
export type PreviewFrom = 'link' | 'file' | 'preset';

/** What fills the page. */
export type Screen =
  | { kind: 'table' }
  | { kind: 'preview'; from: PreviewFrom; routines: readonly OwnRoutine[]; problems: readonly string[] }
  | { kind: 'refused'; title: string; reasons: readonly string[] };

/** A dialog over the page. */
export type Dialog = 'picker' | 'suggest' | 'routines' | 'share' | 'calendar' | 'presets';

/** A step that was taken out, and where it stood. */
export interface RemovedStep {
  step: OwnStep;
  index: number;
}

/** A routine that was deleted, and where it stood. */
export interface RemovedRoutine {
  routine: OwnRoutine;
  index: number;
}

/** What the page shows. */
export interface BuilderState {
  screen: Screen;
  dialog: Dialog | undefined;
  /** All routines of this tab. */
  shelf: Shelf;
  /** Of the routine on the table. */
  history: History<OwnRoutine> | undefined;
  /** The text field that made the last change; typing on in it is one change. */
  typing: string;
  /** Key of the step that is being edited. */
  editing: string | undefined;
  removedStep: RemovedStep | undefined;
  removedRoutine: RemovedRoutine | undefined;
  /** What the storage has to say. */
  notice: StoreWords | null;
  /** How many changes were tried to be kept since the page opened. */
  changes: number;
  /** For the live region; the number tells two equal texts apart. What cannot be seen otherwise is shown, too. */
  said: { text: string; number: number; isShown: boolean };
  /** What should have the focus after the next drawing: the `data-focus` of an element. */
  focus: { on: string; number: number } | undefined;
}

/** What can happen. */
export type BuilderEvent =
  | { type: 'edit'; edit: Edit }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'toggle-editor'; key: string }
  | { type: 'open'; dialog: Dialog }
  | { type: 'close' }
  | { type: 'show'; screen: Screen }
  | { type: 'keep-preview'; ids: readonly string[] }
  | { type: 'new-routine'; routine: OwnRoutine }
  | { type: 'choose-routine'; id: string }
  | { type: 'delete-routine'; id: string }
  | { type: 'restore-routine' }
  | { type: 'loaded'; shelf: Shelf; said?: string }
  | { type: 'stored'; notice: StoreWords | null }
  | { type: 'say'; text: string };

/** A page on which nothing was read yet. */
export const AT_FIRST: BuilderState = {
  screen: { kind: 'table' },
  dialog: undefined,
  shelf: EMPTY_SHELF,
  history: undefined,
  typing: '',
  editing: undefined,
  removedStep: undefined,
  removedRoutine: undefined,
  notice: null,
  changes: 0,
  said: { text: '', number: 0, isShown: false },
  focus: undefined,
};
