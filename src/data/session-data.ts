import type { Session, SessionStep } from '../features/hold-timer/session.ts';
import { workOrder } from '../lib/routine/work-order.ts';
import { entryPath, withBase } from '../lib/urls.ts';
import type { Dose } from '../schemas/dose.ts';
import type { Technique } from '../schemas/technique.ts';
import { frameFiles, pictureFile } from './picture-file.ts';

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
  const { steps, picture, frames, shortTitle } = technique;
  return {
    id,
    name: shortTitle,
    dose,
    url: withBase(entryPath('techniques', id), base),
    ...workOrder(steps, dose, shortTitle),
    picture: pictureFile(picture, base),
    ...frameFiles(frames, base),
  };
}
