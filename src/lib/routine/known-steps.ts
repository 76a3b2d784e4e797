/** Shipped to readers. Which steps of a routine this site knows. */
import type { Catalogue, CatalogueTechnique } from './catalogue.ts';
import type { OwnRoutine, OwnStep } from './own-routine.ts';

/** A step with its technique; without one where this site does not know the code. */
export interface KnownStep {
  step: OwnStep;
  technique?: CatalogueTechnique;
}

/** A look-up of techniques by their code in links; unknown codes give `undefined`. */
export function techniqueByCode(catalogue: Catalogue): (code: string) => CatalogueTechnique | undefined {
  const byCode = new Map(catalogue.techniques.map((technique) => [technique.code, technique]));
  return (code) => byCode.get(code);
}

/** The steps of a routine in their order, each with its technique where it is known. */
export function knownSteps(routine: Pick<OwnRoutine, 'steps'>, catalogue: Catalogue): KnownStep[] {
  const find = techniqueByCode(catalogue);
  return routine.steps.map((step) => {
    const technique = find(step.code);
    return { step, ...(technique ? { technique } : {}) };
  });
}

/** Name of a step: that of its technique, or "Unknown technique XY". */
export function stepName({ step, technique }: KnownStep): string {
  return technique?.name ?? `Unknown technique ${step.code}`;
}
