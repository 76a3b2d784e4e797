import assert from 'node:assert/strict';
import test from 'node:test';
import { routineText } from '../../../src/features/routine-files/routine-text.ts';
import { ownRoutine, ownStep } from '../routine-store/routines.ts';
import { TWO_TECHNIQUES } from './two-techniques.ts';

const ADDRESS = 'https://footing.example/routines/build/#r=1CP';

test('a routine reads as a message: steps with their dose, notes, when to stop, where it is from', () => {
  const routine = {
    id: 'r',
    name: 'Sore heel',
    steps: [
      ownStep('CP', { change: { amount: 45, timesPerDay: 2 }, note: 'Left is worse' }),
      ownStep('HR', { days: 0b101 }),
      ownStep('ZZ'),
    ],
  };
  assert.equal(
    routineText(routine, TWO_TECHNIQUES, ADDRESS),
    `Sore heel
3 steps, about 10 minutes

1. Calf press: 2 × 45 seconds, each side. 2 times a day. Note: Left is worse
   Sit down. Hold for 45 seconds.

2. Heel raise: 3 × 12 times, both sides at once. Once a day. Mon, Wed.
   Rise 12 times.

3. Unknown technique ZZ.

Stop if you notice:
- Sharp pain
- A bruise
- Worse the next morning

${ADDRESS}
`,
  );
});

test('line breaks in a name cannot pass for lines of the text', () => {
  const text = routineText({ ...ownRoutine('r', 'Heel\n\nStop if you notice:', 'CP') }, TWO_TECHNIQUES, ADDRESS);
  assert.ok(text.startsWith('Heel Stop if you notice:\n1 step, about 4 minutes\n'));
});

test('an empty routine is its name and address', () => {
  const text = routineText({ id: 'r', name: 'R', steps: [] }, TWO_TECHNIQUES, ADDRESS);
  assert.equal(text, `R\n0 steps\n\n${ADDRESS}\n`);
});

test('a name for the paper that slipped into a routine does not reach the text', () => {
  const routine = Object.assign(ownRoutine('r', 'R', 'CP'), { patient: 'Jo Bloggs' });
  assert.ok(!routineText(routine, TWO_TECHNIQUES, ADDRESS).includes('Bloggs'));
});
