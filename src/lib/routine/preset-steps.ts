/** Shipped to readers. A preset routine as a reader's own. */
import { changeFrom } from './apply-change.ts';
import type { Catalogue, CataloguePreset } from './catalogue.ts';
import type { NewStep } from './edit.ts';
import { doseDays } from './step-days.ts';

/** The steps of a preset with their own doses and days; its notes come along. */
export function presetSteps(preset: CataloguePreset, catalogue: Catalogue): NewStep[] {
  return preset.steps.flatMap(({ technique: id, dose, note }) => {
    const technique = catalogue.techniques.find((candidate) => candidate.id === id);
    if (!technique) return [];
    const days = dose && doseDays(dose) !== doseDays(technique.dose) ? { days: doseDays(dose) } : {};
    const change = dose ? { change: changeFrom(technique.dose, dose) } : {};
    return [{ code: technique.code, ...change, ...days, ...(note ? { note } : {}) }];
  });
}
