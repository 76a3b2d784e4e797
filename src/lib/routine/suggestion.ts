/** Shipped to readers. What a suggested routine is made of, and the words for it. */
import { aboutMinutes } from '../dose/dose-seconds.ts';
import { counted } from '../dose/dose-text.ts';
import { CERTAINTY_LABEL } from '../labels.ts';
import type { Catalogue, CatalogueTechnique } from './catalogue.ts';
import { roleOf, type Role } from './method-role.ts';
import type { DoseChange } from './own-routine.ts';

/** What a reader asks for. */
export interface Wish {
  /** Ids of regions that hurt. */
  regions: readonly string[];
  /** Minutes there are. */
  minutes: number;
  /** Ids of tools the reader has; thumbs and no tool count always. */
  tools: readonly string[];
}

/** A step that is suggested. */
export interface SuggestedStep {
  technique: CatalogueTechnique;
  /** Empty, or what makes the dose as short as its page allows. */
  change: DoseChange;
  /** Seconds it takes. */
  seconds: number;
  role: Role;
  /** Why it is in: its role, the certainty and the page's own line on the evidence. */
  reason: string;
}

/** A technique for the same regions that is not suggested. */
export interface LeftOut {
  technique: CatalogueTechnique;
  cause: 'no-tool' | 'no-time' | 'same-place';
  /** Why it is not in, in a plain sentence. */
  reason: string;
}

/** What has to be said of a suggestion as a whole. */
export interface SuggestionNote {
  /** No technique for a region, no stretch or strength for it, or none that fits time and tools. */
  kind: 'nothing-known' | 'no-core-known' | 'core-left-out';
  message: string;
}

/** A suggested routine. */
export interface Suggestion {
  /** In the order to do them: main steps first, then comfort, the surest first. */
  steps: readonly SuggestedStep[];
  leftOut: readonly LeftOut[];
  notes: readonly SuggestionNote[];
  /** Seconds all steps take; never more than the minutes there are. */
  totalSec: number;
}

const ROLE_WORDS: Record<Role, string> = { core: 'Main step', comfort: 'For comfort' };

/** Why a technique is suggested. */
export function reasonFor({ method, certainty, evidence }: CatalogueTechnique, isShort: boolean): string {
  const words = `${ROLE_WORDS[roleOf(method)]}. Certainty: ${CERTAINTY_LABEL[certainty].toLowerCase()}. ${evidence}`;
  return isShort ? `${words} Shortened to fit your time.` : words;
}

/** Why a technique is left out for want of a tool. */
export function noToolWords({ tools }: CatalogueTechnique, catalogue: Catalogue): string {
  const titles = tools.map((tool) => catalogue.tools.find(({ id }) => id === tool)?.title.toLowerCase() ?? tool);
  return `You need${titles.length > 1 ? ' one of these' : ''}: ${titles.join(', ')}.`;
}

/** Why a technique is left out for want of time. */
export function noTimeWords(leastSec: number): string {
  return `No time left. At its shortest it takes about ${counted(aboutMinutes(leastSec), 'minutes')}.`;
}

/** Why a technique is left out beside another. */
export function samePlaceWords(other: CatalogueTechnique): string {
  return `${other.name} works the same place.`;
}

/** What has to be said of a suggestion for some regions. */
export function notesFor(
  regions: readonly string[],
  catalogue: Catalogue,
  steps: readonly SuggestedStep[],
): SuggestionNote[] {
  const named = catalogue.regions.filter(({ id }) => regions.includes(id));
  const notes = named.flatMap(({ id, title }): SuggestionNote[] => {
    const roles = catalogue.techniques.filter((each) => each.regions.includes(id)).map(({ method }) => roleOf(method));
    if (roles.length === 0) {
      return [{ kind: 'nothing-known', message: `${title}: this site has no technique for pain here.` }];
    }
    const message = `${title}: this site has no stretch or strength step for pain here. Its massage steps are for comfort.`;
    return roles.includes('core') ? [] : [{ kind: 'no-core-known', message }];
  });
  if (notes.length === named.length || steps.some(({ role }) => role === 'core')) return notes;
  const message = 'No stretch or strength step fits your time and your tools. Massage alone is for comfort.';
  return [...notes, { kind: 'core-left-out', message }];
}
