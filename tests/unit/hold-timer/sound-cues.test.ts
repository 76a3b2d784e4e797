import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Cue } from '../../../src/features/hold-timer/cue-plan.ts';
import { createSoundCues } from '../../../src/features/hold-timer/sound-cues.ts';
import type { SoundState } from '../../../src/features/hold-timer/sound-state.ts';
import { FakeContext, waiting } from './fake-audio.ts';

/** Sounds on fake contexts, which are made one after the other as they are asked for. */
function sounds(...contexts: FakeContext[]) {
  let made = 0;
  const states: SoundState[] = [];
  const cues = createSoundCues(
    () => {
      const context = contexts[made];
      made += 1;
      if (!context) throw new Error('NotSupportedError');
      return context.asContext;
    },
    { volume: 0.5, wait: waiting(contexts) },
  );
  cues.onChange((state) => states.push(state));
  return { cues, states, made: () => made };
}
const tick = (atMs: number, inMs = atMs): Cue => ({ kind: 'last-3', segmentIndex: 0, atMs, inMs });

async function ready(context = new FakeContext()) {
  const { cues } = sounds(context);
  assert.equal(await cues.unlock(), 'ready');
  return { cues, context, nowSec: context.currentTime };
}

describe('getting sound', () => {
  test('nothing is opened before it is asked for', () => {
    const { cues, made } = sounds(new FakeContext());
    assert.equal(cues.state(), 'idle');
    cues.plan([tick(0)]);
    cues.play('start');
    cues.cancel();
    assert.equal(made(), 0);
  });
  test('a tap makes it ready', async () => {
    const { cues, states } = sounds(new FakeContext());
    assert.equal(await cues.unlock(), 'ready');
    assert.equal(states.at(-1), 'ready');
  });
  test('a browser without Web Audio says so', async () => {
    const cues = createSoundCues(undefined, { volume: 1, wait: () => Promise.resolve() });
    assert.equal(await cues.unlock(), 'missing');
    cues.play('start');
  });
  test('a browser that waits for a tap does not keep the caller waiting', async () => {
    const context = new FakeContext();
    context.resumesTo = undefined;
    const { cues } = sounds(context);
    assert.equal(await cues.unlock(), 'blocked');
  });
  test('a refusal is no error of the page', async () => {
    const context = new FakeContext();
    context.resumesTo = 'rejects';
    const { cues } = sounds(context);
    assert.equal(await cues.unlock(), 'blocked');
  });
  test('a device without sound says so, and a later tap tries again', async () => {
    const { cues, made } = sounds();
    assert.equal(await cues.unlock(), 'failed');
    assert.equal(await cues.unlock(), 'failed');
    assert.equal(made(), 2);
  });
  test('a context that stays interrupted is replaced on the next tap', async () => {
    const old = new FakeContext();
    const { cues, made } = sounds(old, new FakeContext());
    await cues.unlock();
    old.become('interrupted');
    old.resumesTo = undefined;
    assert.equal(cues.state(), 'interrupted');
    assert.equal(await cues.unlock(), 'ready');
    assert.deepEqual([made(), old.closes], [2, 1]);
  });
  test('a context that runs with its clock at a stand is replaced', async () => {
    const old = new FakeContext();
    const fresh = new FakeContext();
    const contexts = [old];
    let made = 0;
    const cues = createSoundCues(() => [old, fresh][made++]?.asContext ?? fresh.asContext, {
      volume: 1,
      wait: (ms) => waiting(made === 2 ? [fresh] : contexts)(ms),
    });
    await cues.unlock();
    contexts.pop();
    assert.equal(await cues.unlock(), 'ready');
    assert.equal(old.closes, 1);
  });
  test('two taps at once open one context, also where it is blocked', async () => {
    const context = new FakeContext();
    context.resumesTo = undefined;
    const { cues, made } = sounds(context, new FakeContext());
    assert.deepEqual(await Promise.all([cues.unlock(), cues.unlock()]), ['blocked', 'blocked']);
    assert.equal(made(), 1);
  });
  test('every change of the device is told', async () => {
    const context = new FakeContext();
    const { cues, states } = sounds(context);
    await cues.unlock();
    context.become('interrupted');
    context.become('running');
    assert.deepEqual(states.slice(-2), ['interrupted', 'ready']);
  });
  test('closing gives the device back, and a later tap opens another', async () => {
    const context = new FakeContext();
    const { cues, made } = sounds(context, new FakeContext());
    await cues.unlock();
    await cues.close();
    assert.deepEqual([context.closes, cues.state()], [1, 'idle']);
    assert.equal(await cues.unlock(), 'ready');
    assert.equal(made(), 2);
  });
});

describe('planning', () => {
  test('signals are put on the audio clock, each at its time', async () => {
    const { cues, context, nowSec } = await ready();
    cues.plan([tick(0), tick(1000), tick(2500)]);
    assert.deepEqual(context.starts, [nowSec, nowSec + 1, nowSec + 2.5]);
  });
  test('planning the same signals again adds nothing', async () => {
    const { cues, context } = await ready();
    cues.plan([tick(1000), tick(2000)]);
    context.currentTime += 0.2;
    cues.plan([tick(1000, 800), tick(2000, 1800), tick(3000, 2800)]);
    assert.equal(context.oscillators.length, 3);
  });
  test('a cancelled plan is silent, and can be made again', async () => {
    const { cues, context, nowSec } = await ready();
    cues.plan([tick(1000), tick(2000)]);
    cues.cancel();
    assert.deepEqual(context.starts, []);
    cues.plan([tick(2000, 500)]);
    assert.deepEqual(context.starts, [nowSec + 0.5]);
  });
  test('what already sounds is not cut off', async () => {
    const { cues, context } = await ready();
    cues.plan([{ ...tick(0), kind: 'done' }]);
    context.currentTime += 0.1;
    cues.cancel();
    assert.ok(context.oscillators.every(({ isCut }) => !isCut));
  });
  test('nothing is planned on a clock that stands still, and what was planned is taken back', async () => {
    const { cues, context } = await ready();
    cues.plan([tick(1000)]);
    context.become('interrupted');
    assert.deepEqual(context.starts, []);
    cues.plan([tick(2000)]);
    cues.play('start');
    assert.equal(context.oscillators.length, 1);
    context.become('running');
    cues.plan([tick(2000)]);
    assert.equal(context.starts.length, 1);
  });
  test('the delay of the loudspeaker is allowed for, but nothing is planned in the past', async () => {
    const context = new FakeContext();
    context.outputLatency = 0.2;
    const { cues, nowSec } = await ready(context);
    cues.plan([tick(0), tick(1000)]);
    assert.deepEqual(context.starts, [nowSec, nowSec - 0.2 + 1]);
  });
  test('a signal has a swell and an end without a click', async () => {
    const { cues, context, nowSec } = await ready();
    cues.play('last-3');
    const [, note] = context.gains;
    assert.deepEqual(note?.gain.calls, [
      ['set', 0, nowSec],
      ['ramp', 0.6, nowSec + 0.008],
      ['ramp', 0, nowSec + 0.07],
    ]);
    assert.deepEqual(context.oscillators[0]?.stops, [nowSec + 0.07]);
  });
  test('nodes of a note that is over are let go', async () => {
    const { cues, context } = await ready();
    cues.play('last-3');
    context.oscillators[0]?.dispatchEvent(new Event('ended'));
    assert.deepEqual(context.gains[1]?.to, []);
  });
  test('the test sound unlocks and plays', async () => {
    const context = new FakeContext();
    const { cues } = sounds(context);
    assert.equal(await cues.test(), 'ready');
    assert.ok(context.oscillators.length > 0);
  });
  test('a change of volume counts at once', async () => {
    const { cues, context, nowSec } = await ready();
    const [out] = context.gains;
    assert.equal(out?.gain.value, 0.25);
    cues.setVolume(1);
    assert.deepEqual(out.gain.calls, [['target', 1, nowSec]]);
  });
  test('a volume set before the first tap counts', async () => {
    const context = new FakeContext();
    const { cues } = sounds(context);
    cues.setVolume(0);
    await cues.unlock();
    assert.equal(context.gains[0]?.gain.value, 0);
  });
});
