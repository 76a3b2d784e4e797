import { problem, type Rule } from '../rule.ts';

/** A step with a dose of its own keeps the kind of dose that its technique has: a hold stays a hold. */
export const routineDoseKind: Rule = (entry, context) =>
  (context.data(entry, 'routines')?.steps ?? []).flatMap((step, index) => {
    const own = context.find('techniques', step.technique.id)?.dose.kind;
    if (!step.dose || !own || step.dose.kind === own) return [];
    return [
      problem(
        entry,
        { field: `steps.${index}.dose.kind` },
        `is "${step.dose.kind}", but the dose of "${step.technique.id}" is "${own}"`,
        `Write kind: ${own}, or leave out the dose to use the technique's own.`,
      ),
    ];
  });
