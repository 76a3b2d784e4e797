/** Shipped to readers. What "Add to my routine" says. */
import type { Added, TakenOut } from './add-technique.ts';

/** What became of a press on the button. */
export function addedWords(added: Added): string {
  switch (added.state) {
    case 'unreadable':
      return 'Not added: the routines kept on this device cannot be read. My routine tells you what to do.';
    case 'full':
      return `Not added: ${added.routine.name} is full. It has ${stepsText(added.routine.steps.length)}.`;
    case 'added': {
      const { routine, times, isSaved } = added;
      const again = times > 1 ? ` It is in there ${times === 2 ? 'twice' : `${times} times`} now.` : '';
      const steps = capital(stepsText(routine.steps.length));
      return isSaved
        ? `Added to ${routine.name}.${again} ${steps}.`
        : `Added to ${routine.name}, but not saved: this browser keeps nothing once you leave the page.${again} ${steps}.`;
    }
  }
}

/** What became of a press on "Undo". */
export function takenOutWords({ steps, isSaved }: TakenOut): string {
  return isSaved ? `Taken out again. ${capital(stepsText(steps))}.` : 'Taken out here, but that is not saved.';
}

function stepsText(count: number): string {
  if (count === 0) return 'no steps';
  return count === 1 ? '1 step' : `${count} steps`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
