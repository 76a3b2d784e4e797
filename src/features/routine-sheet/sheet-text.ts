/** Shipped to readers, on demand. Words that presets and readers' own sheets share. */
import { doseWords } from '../../lib/dose/dose-text.ts';
import { fillDose } from '../../lib/dose/fill-dose.ts';
import { sidesOf } from '../../lib/routine/routine.ts';
import type { Dose } from '../../schemas/dose.ts';
import type { CautionKind, Urgency } from '../../schemas/vocabulary.ts';
import { SITE } from '../../site.config.ts';
import type { SheetList, SheetModel, SheetStep } from './sheet-model.ts';

const SIDE_HEAD = { left: 'L', right: 'R', both: 'Both' };
const ASK: Record<CautionKind, string> = {
  never: 'Do not do it with',
  'ask-first': 'Ask first with',
  'keep-off': 'Never press on',
};

interface Titled {
  title: string;
}

/** The most characters of an address that somebody would type. */
const TYPED_CHARS = 70;
/** Empty, where no clinic is set. */
const CLINIC: string = SITE.clinicHeader;

/** Name of the clinic, or of the site. */
export const SHEET_HEAD = CLINIC || SITE.name;

/** Where to go, and how fast: "999 now". */
function doorOf(level: Urgency): string {
  const { emergency, urgent } = SITE.careNumbers[SITE.locale];
  return { emergency: `${emergency} now`, today: `GP or ${urgent} today`, soon: 'GP soon' }[level];
}

/** Red flags of one level as the paper lists them. */
export function redFlagList(level: Urgency, flags: readonly Titled[]): SheetList {
  return { heading: doorOf(level), names: flags.map(({ title }) => inSentence(title)) };
}

/** Cautions of one kind as the paper lists them. */
export function cautionList(kind: CautionKind, cautions: readonly Titled[]): SheetList {
  return { heading: ASK[kind], names: cautions.map(({ title }) => inSentence(title)) };
}

/** A title in the middle of a sentence; "IT band" keeps its capitals. */
export function inSentence(title: string): string {
  return /^\p{Lu}(?![\p{Lu}\d])/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** An address as it is printed; one that nobody would type gives its page alone, and the code has to be scanned. */
export function shortAddress(address: string): Pick<SheetModel, 'shortAddress' | 'addressLabel'> {
  const bare = address.replace(/^https?:\/\//, '');
  return bare.length <= TYPED_CHARS
    ? { shortAddress: bare, addressLabel: 'Timer and sources:' }
    : { shortAddress: bare.replace(/[?#].*$/, ''), addressLabel: 'Scan to open this routine. Made at:' };
}

/** The parts of a step that come from its dose and orders; the orders are filled with the numbers of the dose. */
export function doseParts(
  dose: Dose,
  orders: readonly { do: string; how?: string | undefined }[],
): Pick<SheetStep, 'dose' | 'sides' | 'often' | 'pressure' | 'orders' | 'logSides'> {
  const { figure, unit, often, pressure } = doseWords(dose);
  return {
    dose: `${figure} ${unit}`,
    sides: dose.sides === 'each' ? 'each side' : 'both sides at once',
    often,
    ...(pressure ? { pressure } : {}),
    orders: orders.map((order) => ({
      do: fillDose(order.do, dose),
      ...(order.how ? { how: fillDose(order.how, dose) } : {}),
    })),
    logSides: sidesOf(dose).map((side) => SIDE_HEAD[side]),
  };
}

/** The line at the end of every sheet. */
export function sourcesLine(sources: string): string {
  return `General advice, not a diagnosis. Not reviewed by a clinician. ${sources} ${SITE.licence.content.name}.`;
}
