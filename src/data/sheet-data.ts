import type { CollectionEntry } from 'astro:content';
import { LONGEST_LOG, type SheetModel, type SheetStep } from '../features/routine-sheet/sheet-model.ts';
import {
  cautionList,
  doseParts,
  redFlagList,
  SHEET_HEAD,
  shortAddress,
  sourcesLine,
} from '../features/routine-sheet/sheet-text.ts';
import { thumbnailName, thumbnailSize } from '../figures/thumbnail.ts';
import { dayInWords } from '../lib/days.ts';
import { logDays } from '../lib/log-days.ts';
import { referenceWords } from '../lib/reference-text.ts';
import { withBase } from '../lib/urls.ts';
import { idsOf } from './citations.ts';
import type { RoutineStep, routineView } from './routine-view.ts';

/**
 * The paper of a preset routine.
 *
 * @param address - full address of its page.
 * @param base - `import.meta.env.BASE_URL`.
 */
export function sheetData(
  { data }: CollectionEntry<'routines'>,
  view: Awaited<ReturnType<typeof routineView>>,
  { address, base }: { address: string; base: string },
): SheetModel {
  const basis = new Set(idsOf(data.basis.references));
  const studies = view.sources.references.filter(({ id }) => basis.has(id)).map((study) => referenceWords(study).who);
  const restsOn = studies.length > 0 ? `It rests on ${studies.join('; ')}. ` : '';
  return {
    head: SHEET_HEAD,
    title: data.title,
    address,
    ...shortAddress(address),
    minutes: view.minutes,
    tools: view.tools,
    when: data.when,
    redFlags: view.redFlags.map(({ level, signs }) => redFlagList(level, signs)),
    steps: view.steps.map((step) => sheetStep(step, base)),
    stopRule: data.stopRule,
    cautions: view.cautions.map(({ kind, cautions }) =>
      cautionList(
        kind,
        cautions.map((entry) => entry.data),
      ),
    ),
    sources: sourcesLine(`${restsOn}All sources at the address above. Checked ${dayInWords(data.lastReviewed)}.`),
  };
}

function sheetStep({ technique, dose, note = '' }: RoutineStep, base: string): SheetStep {
  const { picture, shortTitle, steps, stop } = technique;
  return {
    name: shortTitle,
    picture: { src: withBase(`/figures/${thumbnailName(picture)}.svg`, base), ...thumbnailSize(picture) },
    ...doseParts(dose, steps),
    stop,
    note,
    logDays: logDays(dose.frequency, LONGEST_LOG),
  };
}
