import type { Session, SessionStep } from '../features/hold-timer/session.ts';
import { thumbnailName, thumbnailSize } from '../figures/thumbnail.ts';
import { fillDose } from '../lib/dose/fill-dose.ts';
import { entryPath, withBase } from '../lib/urls.ts';
import type { Dose } from '../schemas/dose.ts';
import type { Technique } from '../schemas/technique.ts';

/** The part of a step's text that names the work: that step stands beside the running clock. */
const NAMES_WORK: Record<Dose['kind'], RegExp> = {
  hold: /\{hold\}/,
  'until-eased': /\{hold\}/,
  timed: /\{hold\}/,
  strokes: /\{strokes\}/,
  reps: /\{(tempo|reps)\}/,
};

/** A technique with the dose it is to be done with. */
export interface TechniqueToDo {
  id: string;
  technique: Technique;
  dose: Dose;
}

/**
 * What a page embeds for the hold timer.
 *
 * @param path - path of the page from the top of the site; the session is known by it.
 * @param base - `import.meta.env.BASE_URL`.
 */
export function sessionData(path: string, title: string, steps: readonly TechniqueToDo[], base: string): Session {
  return { id: path, title, steps: steps.map((step) => sessionStep(step, base)) };
}

/** One technique as the timer shows it. */
export function sessionStep({ id, technique, dose }: TechniqueToDo, base: string): SessionStep {
  const { steps, picture, shortTitle } = technique;
  const namesWork = steps.findIndex(({ do: order, how = '' }) => NAMES_WORK[dose.kind].test(`${order} ${how}`));
  const index = namesWork < 0 ? steps.length - 1 : namesWork;
  const work = steps[index];
  return {
    id,
    name: shortTitle,
    dose,
    url: withBase(entryPath('techniques', id), base),
    setUp: steps.slice(0, index).map((step) => fillDose(step.do, dose)),
    order: work ? fillDose(work.do, dose) : shortTitle,
    ...(work?.how ? { cue: fillDose(work.how, dose) } : {}),
    picture: { src: withBase(`/figures/${thumbnailName(picture)}.svg`, base), ...thumbnailSize(picture) },
  };
}
