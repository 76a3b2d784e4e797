/** Shipped to readers. A routine from what hurts, the time there is and the tools at hand; the best proof comes first. */
import { CERTAINTIES } from '../../schemas/vocabulary.ts';
import { doseSeconds } from '../dose/dose-seconds.ts';
import { applyChange, cleanChange } from './apply-change.ts';
import type { Catalogue, CatalogueTechnique } from './catalogue.ts';
import { ROLES, roleOf, tissueOf, type Role } from './method-role.ts';
import type { DoseChange } from './own-routine.ts';
import {
  noTimeWords,
  notesFor,
  noToolWords,
  reasonFor,
  samePlaceWords,
  type LeftOut,
  type SuggestedStep,
  type Suggestion,
  type Wish,
} from './suggestion.ts';

/** Tools that everyone has. */
const ALWAYS_THERE = ['none', 'thumbs'];

/** A technique with its usual length and its shortest. */
interface Candidate {
  technique: CatalogueTechnique;
  ownSec: number;
  shortest: DoseChange;
  leastSec: number;
}

/**
 * Suggests a routine. Main steps (strength, stretch) come first, then massage for comfort; within each the surest first,
 * then those whose page names the region earliest. No two steps do the same to the same muscle. Where time is short,
 * doses go down to the least their pages allow before anything is left out; but a main step is never cut for a massage.
 */
export function suggest(catalogue: Catalogue, wish: Wish): Suggestion {
  const candidates = rank(catalogue, wish.regions);
  const steps: SuggestedStep[] = [];
  const leftOut: LeftOut[] = [];
  let leftSec = wish.minutes * 60;
  for (const role of ROLES) {
    const ofRole = candidates.filter(({ technique }) => roleOf(technique.method) === role);
    const taken: Candidate[] = [];
    for (const candidate of ofRole) {
      const out = whyNot(candidate, { taken, leftSec, wish, catalogue });
      if (out) leftOut.push({ technique: candidate.technique, ...out });
      else taken.push(candidate);
    }
    const dosed = lengthened(taken, leftSec, role);
    steps.push(...dosed);
    leftSec -= total(dosed.map(({ seconds }) => seconds));
  }
  const totalSec = total(steps.map(({ seconds }) => seconds));
  return { steps, leftOut, notes: notesFor(wish.regions, catalogue, steps), totalSec };
}

/** Techniques for the regions, the surest first, then those whose page names one of the regions earliest. */
function rank({ techniques }: Catalogue, regions: readonly string[]): Candidate[] {
  const sure = ({ certainty }: CatalogueTechnique) => CERTAINTIES.indexOf(certainty);
  const place = (technique: CatalogueTechnique) => technique.regions.findIndex((region) => regions.includes(region));
  return techniques
    .filter((technique) => place(technique) >= 0)
    .sort((a, b) => sure(a) - sure(b) || place(a) - place(b))
    .map((technique) => {
      const shortest = shortestChange(technique);
      const leastSec = doseSeconds(applyChange(technique.dose, shortest));
      return { technique, ownSec: doseSeconds(technique.dose), shortest, leastSec };
    });
}

/** The change to the fewest sets and the least work that the technique's page allows. */
function shortestChange({ dose }: CatalogueTechnique): DoseChange {
  const sets = dose.sets.min;
  switch (dose.kind) {
    case 'hold':
      return cleanChange(dose, { sets, amount: dose.holdSec.min });
    case 'timed':
      return cleanChange(dose, { sets, amount: dose.workSec.min });
    case 'strokes':
      return cleanChange(dose, { sets, amount: dose.strokes.min });
    case 'reps':
      return cleanChange(dose, { sets, amount: dose.reps.min });
    case 'until-eased':
      return cleanChange(dose, { sets });
  }
}

/** Why a candidate cannot come after those that are taken; `undefined` where it can. */
function whyNot(
  { technique, leastSec }: Candidate,
  so: { taken: readonly Candidate[]; leftSec: number; wish: Wish; catalogue: Catalogue },
): Omit<LeftOut, 'technique'> | undefined {
  const hasTool = technique.tools.some((tool) => ALWAYS_THERE.includes(tool) || so.wish.tools.includes(tool));
  if (!hasTool) return { cause: 'no-tool', reason: noToolWords(technique, so.catalogue) };
  const same = so.taken.find((other) => tissueOf(other.technique) === tissueOf(technique));
  if (same) return { cause: 'same-place', reason: samePlaceWords(same.technique) };
  const takenSec = total(so.taken.map((other) => other.leastSec));
  return takenSec + leastSec > so.leftSec ? { cause: 'no-time', reason: noTimeWords(leastSec) } : undefined;
}

/** The steps, each at its usual length where the time allows, the first ones first. */
function lengthened(taken: readonly Candidate[], budgetSec: number, role: Role): SuggestedStep[] {
  let spareSec = budgetSec - total(taken.map(({ leastSec }) => leastSec));
  return taken.map(({ technique, ownSec, shortest, leastSec }) => {
    const isShort = ownSec - leastSec > spareSec;
    if (!isShort) spareSec -= ownSec - leastSec;
    const [change, seconds] = isShort ? [shortest, leastSec] : [{}, ownSec];
    return { technique, change, seconds, role, reason: reasonFor(technique, isShort) };
  });
}

function total(seconds: readonly number[]): number {
  return seconds.reduce((sum, each) => sum + each, 0);
}
