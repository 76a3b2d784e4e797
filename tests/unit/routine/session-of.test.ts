import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sessionOf } from '../../../src/features/routine-builder/session-of.ts';
import { applyChange } from '../../../src/lib/routine/apply-change.ts';
import { workOrder } from '../../../src/lib/routine/work-order.ts';
import { hold, reps } from '../doses.ts';
import { anyRoutine } from './arbitraries.ts';
import { CATALOGUE } from './sample-catalogue.ts';

const stepOf = (code: string, change = {}) => ({ key: code, code, change, days: 0, note: '' });

test('the timer gets the orders with the reader’s own numbers', () => {
  const routine = { id: 'a1', name: 'Mine', steps: [stepOf('CP', { amount: 45, pressureMax: 3 })] };
  const [technique] = CATALOGUE.techniques;
  assert.ok(technique);
  assert.deepEqual(sessionOf(routine, CATALOGUE), {
    id: 'own-routine:a1',
    title: 'Mine',
    steps: [
      {
        id: 'calf-press',
        name: 'Calf press',
        dose: applyChange(technique.dose, { amount: 45, pressureMax: 3 }),
        url: '/techniques/calf-press/',
        setUp: ['Sit down.', 'Place the ball.'],
        order: 'Hold for 45 seconds.',
        cue: 'Stay at 3 out of 10 or less.',
        picture: technique.picture,
      },
    ],
  });
});

test('unknown techniques are left out, all others are played in order', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const known = routine.steps.flatMap(({ code }) => CATALOGUE.techniques.find((each) => each.code === code) ?? []);
      assert.deepEqual(
        sessionOf(routine, CATALOGUE).steps.map(({ id }) => id),
        known.map(({ id }) => id),
      );
    }),
  );
});

test('the last order is the work where none names it, and the name where there is none', () => {
  assert.deepEqual(workOrder([{ do: 'Sit.' }, { do: 'Press.' }], hold(), 'Press'), {
    setUp: ['Sit.'],
    order: 'Press.',
  });
  assert.deepEqual(workOrder([], hold(), 'Press'), { setUp: [], order: 'Press' });
  assert.deepEqual(workOrder([{ do: 'Up.', how: 'Take {tempo}.' }, { do: 'Do {reps}.' }], reps(), 'Raise'), {
    setUp: [],
    order: 'Up.',
    cue: 'Take 3 seconds up, 2 seconds at the top, 3 seconds down.',
  });
});
