/** Shipped to readers, on demand. What the paper of a routine shows, as plain data: one model for presets and readers' own. */

/** Everything that stands on the sheet of a routine. Texts are ready to print. */
export interface SheetModel {
  /** Name of the site or clinic. */
  head: string;
  title: string;
  /** Full address of the routine, for the QR code. */
  address: string;
  /** The address as it is printed; short enough to be typed. */
  shortAddress: string;
  /** What stands above the address. */
  addressLabel: string;
  /** Whole minutes of one round, on the fullest day; 0: not known. */
  minutes: number;
  /** Names of the tools; empty: none is needed. */
  tools: readonly string[];
  /** When to do it, in a sentence; empty: nothing is printed. */
  when: string;
  /** Fastest first. */
  redFlags: readonly SheetList[];
  steps: readonly SheetStep[];
  /** When to stop or ease off. */
  stopRule: string;
  /** Cautions of all steps by what they ask. */
  cautions: readonly SheetList[];
  /** Where the sources are, and when they were checked. */
  sources: string;
  /** Heads of the days of the log, one week from the first day; absent: the days are numbered. */
  weekdays?: readonly string[];
}

/** Names under a heading: "Ask first with: varicose veins; pregnancy". */
export interface SheetList {
  heading: string;
  names: readonly string[];
}

/** One step on paper. */
export interface SheetStep {
  name: string;
  /** Absent where the site does not know the technique. */
  picture?: { src: string; width: number; height: number };
  /** How much: "2 × 60 seconds"; empty where it is not known. */
  dose: string;
  /** "each side". */
  sides: string;
  /** "Once or twice a day". */
  often: string;
  /** "Up to 5 out of 10"; absent where nothing is pressed. */
  pressure?: string;
  /** Orders in turn; `how` says more about one. */
  orders: readonly { do: string; how?: string }[];
  /** Signs to stop this step at. */
  stop: readonly string[];
  /** Empty: none. */
  note: string;
  /** Head of each row of boxes: `L` and `R`, or `Both`. */
  logSides: readonly string[];
  /** For each of {@link LONGEST_LOG} days, whether the step is done; shorter logs take the first days. */
  logDays: readonly boolean[];
}

/** Days of the longest log. */
export const LONGEST_LOG = 28;

/** How the steps lie on the paper. */
export const SHEET_LAYOUTS = ['list', 'cards', 'large'] as const;
/** One layout: a compact list, cards with every order, or large print. */
export type SheetLayout = (typeof SHEET_LAYOUTS)[number];

/** Lengths of the log in days; 0: no log. */
export const LOG_LENGTHS = [0, 7, 14, 28] as const;
/** One length of the log. */
export type LogLength = (typeof LOG_LENGTHS)[number];

/** What the reader chooses for the paper. */
export interface SheetOptions {
  layout: SheetLayout;
  pictures: boolean;
  log: LogLength;
  cautions: boolean;
}

/** The sheet as it prints where nobody has chosen. */
export const USUAL_OPTIONS: SheetOptions = { layout: 'list', pictures: true, log: 14, cautions: true };

/** What is typed for the paper only. It is held in memory while the dialog is open, and nowhere else. */
export interface SheetWords {
  /** Whom the sheet is for. */
  forName: string;
  note: string;
}

/** Nothing typed. */
export const NO_WORDS: SheetWords = { forName: '', note: '' };
/** The most characters of {@link SheetWords.forName}. */
export const MAX_FOR = 60;
/** The most characters of {@link SheetWords.note} on paper. */
export const MAX_PAPER_NOTE = 300;
