import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compile } from '../../../src/lib/routine/compile.ts';
import { LOOKAHEAD_MS } from '../../../src/features/hold-timer/cue-driver.ts';
import { cuesBetween } from '../../../src/features/hold-timer/cue-plan.ts';
import { START } from '../../../src/features/hold-timer/timer-position.ts';
import type { Dose } from '../../../src/schemas/dose.ts';
import { hold, just, reps, strokes } from '../doses.ts';
import { anyOptions, clockedSteps } from './arbitraries.ts';
import { PlayedSession } from './played-session.ts';

const once = { sets: just(1), sides: 'together' };
function sessionOf(dose: Dose, getReadySec = 0): PlayedSession {
  const session = new PlayedSession(compile([{ id: 'a', name: 'Calf press', dose }], { getReadySec }));
  session.send({ type: 'start' });
  return session;
}
const heard = ({ sound }: PlayedSession) => sound.heard.map(({ atMs, cue }) => `${atMs / 1000} ${cue.kind}`);

describe('sounds', () => {
  test('each is planned ahead once, at its time', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(20) }));
    session.run(21_000);
    assert.deepEqual(heard(session), ['0 start', '10 halfway', '17 last-3', '18 last-3', '19 last-3', '20 done']);
    assert.deepEqual(session.sound.played, []);
  });
  test('a pause takes back what lies ahead, going on plans it anew', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(20) }));
    session.run(8000);
    session.send({ type: 'pause' });
    assert.deepEqual(heard(session), ['0 start']);
    session.run(60_000);
    session.send({ type: 'resume' });
    session.run(3000);
    assert.deepEqual(heard(session), ['0 start', '70 halfway']);
  });
  test('a skip takes back what lies ahead, and what comes next sounds at once', () => {
    const session = sessionOf(hold({ sets: just(1), holdSec: just(20) }));
    session.run(7000);
    session.send({ type: 'next' });
    assert.deepEqual(heard(session), ['0 start', '7 switch-side']);
  });
  test('after a return nothing that was missed sounds', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(60) }));
    session.run(1000);
    session.isHidden = true;
    session.send({ type: 'hidden' });
    // The loudspeaker was taken away meanwhile, and what was planned with it.
    session.sound.heard = [];
    session.isHidden = false;
    session.send({ type: 'shown' }, 40_000);
    assert.deepEqual(heard(session), []);
    session.run(20_000);
    assert.deepEqual(heard(session), ['57 last-3', '58 last-3', '59 last-3', '60 done']);
  });
  test('out of sight it plans further ahead', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(60) }));
    assert.equal(session.sound.heard.length, 1);
    session.isHidden = true;
    session.send({ type: 'hidden' });
    assert.equal(session.sound.heard.length, 6);
  });
  test('work that the reader ends has its end sounded at once', () => {
    const session = sessionOf(strokes(once));
    session.run(4000);
    session.send({ type: 'finished-work' });
    assert.deepEqual(session.sound.played, ['done']);
  });
  test('ending while paused is silent', () => {
    const session = sessionOf(hold(once));
    session.send({ type: 'pause' }, 1000);
    session.send({ type: 'end' }, 1000);
    assert.deepEqual(session.sound.played, []);
  });
  test('the end is not cut off by the look that notices it', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(2) }));
    const { cancels } = session.sound;
    session.run(2000);
    session.run(500);
    assert.equal(session.state.name, 'done');
    assert.equal(session.sound.cancels, cancels);
  });
  test('switched off in the middle, it takes back its plan; switched on, it plans anew', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(20) }));
    session.run(8000);
    const { sound, ...silent } = session.outlets;
    session.outlets = silent;
    session.run(250);
    assert.deepEqual(heard(session), ['0 start']);
    session.outlets = { ...silent, ...(sound ? { sound } : {}) };
    session.run(250);
    assert.deepEqual(heard(session), ['0 start', '10 halfway']);
  });
  test('stopping takes everything back', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(20) }));
    session.run(8000);
    session.driver.stop();
    assert.deepEqual(heard(session), ['0 start']);
  });
  test('a change of the step by restart plays its start again', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(20) }));
    session.run(8000);
    session.send({ type: 'restart' });
    assert.deepEqual(heard(session), ['0 start', '8 start']);
  });
  test('the question after an absence does not stop the sounds', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(60) }));
    session.send({ type: 'hidden' }, 1000);
    session.send({ type: 'shown' }, 26_000);
    assert.deepEqual(heard(session).slice(-1), ['30 halfway']);
    session.send({ type: 'go-on' }, 1000);
    assert.deepEqual(heard(session).slice(-1), ['30 halfway']);
    session.send({ type: 'hidden' }, 1000);
    session.send({ type: 'shown' }, 9000);
    session.send({ type: 'back-to-left' }, 0);
    assert.ok(session.state.name === 'running' && session.state.at.elapsedMs === 29_000);
    assert.deepEqual(heard(session).slice(-1), ['39 halfway']);
  });
});

describe('signals that cannot be planned', () => {
  test('they come within a tick of their time, once each', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(20) }));
    assert.deepEqual(session.takeLog(), ['vibrate start', 'flash start', 'say Calf press. Hold 20 seconds.']);
    session.run(9750);
    assert.deepEqual(session.takeLog(), []);
    session.run(250);
    assert.deepEqual(session.takeLog(), ['vibrate halfway', 'flash halfway', 'say Half way.']);
    session.run(10_000);
    assert.deepEqual(session.takeLog().filter((line) => line.startsWith('vibrate')), ['vibrate last-3', 'vibrate last-3', 'vibrate last-3', 'vibrate done']); // prettier-ignore
  });
  test('the end is said with the time held', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(2) }));
    session.run(2250);
    assert.equal(session.log.at(-1), 'say All done. You held 2 seconds.');
  });
  test('a pause hushes', () => {
    const session = sessionOf(hold(once));
    session.takeLog();
    session.send({ type: 'pause' }, 1000);
    assert.deepEqual(session.takeLog(), ['hush']);
  });
  test('getting ready is said though it has no signal of its own', () => {
    const session = sessionOf(hold(once), 5);
    assert.deepEqual(session.takeLog(), ['say Calf press. Get ready.']);
  });
  test('late by more than a second they are left out', () => {
    const session = sessionOf(hold({ ...once, holdSec: just(60) }));
    session.takeLog();
    session.send({ type: 'tick' }, 31_500);
    assert.deepEqual(session.takeLog(), []);
  });
  test('of several that were missed only the last one comes', () => {
    const session = sessionOf(reps({ ...once, tempo: { upSec: 1, holdSec: 1, downSec: 1 } }));
    session.takeLog();
    session.send({ type: 'tick' }, 3100);
    assert.deepEqual(session.takeLog(), ['vibrate rep-up', 'flash rep-up', 'say Up.']);
  });
  test('words of a phase are minor', () => {
    const minor: boolean[] = [];
    const session = sessionOf(reps(once));
    session.outlets = { speak: (_, { isMinor }) => void minor.push(isMinor) };
    session.run(3000);
    assert.deepEqual(minor, [true]);
  });
});

test('left alone, every signal sounds once at its time, however irregular the ticks', () => {
  const tick = fc.integer({ min: 1, max: LOOKAHEAD_MS });
  fc.assert(
    fc.property(clockedSteps, anyOptions, fc.array(tick, { minLength: 1, maxLength: 30 }), (steps, options, ticks) => {
      const segments = compile(steps, options);
      const session = new PlayedSession(segments, steps);
      session.send({ type: 'start' });
      for (const tickMs of ticks) session.send({ type: 'tick' }, tickMs);
      const sounded = session.sound.heard.map(({ atMs, cue }) => [atMs, cue.kind]);
      const expected =
        segments.length === 0
          ? []
          : cuesBetween(segments, START, session.state.name === 'done' ? 1e9 : session.nowMs + LOOKAHEAD_MS);
      assert.deepEqual(sounded, expected.map(({ inMs, kind }) => [inMs, kind])); // prettier-ignore
    }),
  );
});

test('nothing is ever vibrated twice for one signal, and none within a second is missed at ticks of 250 ms', () => {
  fc.assert(
    fc.property(
      clockedSteps.filter((steps) => steps.length > 0),
      anyOptions,
      (steps, options) => {
        const segments = compile(steps, options);
        const session = new PlayedSession(segments, steps);
        session.send({ type: 'start' });
        session.run(60_000);
        const felt = session.log.filter((line) => line.startsWith('vibrate')).map((line) => line.slice(8));
        const expected = cuesBetween(segments, START, 60_001).map(({ kind }) => kind);
        assert.deepEqual(felt, expected);
      },
    ),
    { numRuns: 40 },
  );
});
