import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWakeLock, wakeWords, type WakeState } from '../../../src/features/hold-timer/wake-lock.ts';

class FakePage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  show(visibilityState: DocumentVisibilityState): void {
    this.visibilityState = visibilityState;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}
class FakeSentinel extends EventTarget {
  released = false;
  release(): Promise<void> {
    if (!this.released) {
      this.released = true;
      this.dispatchEvent(new Event('release'));
    }
    return Promise.resolve();
  }
}
/** A wake lock that says yes until told otherwise. */
class FakeWakeLock {
  given: FakeSentinel[] = [];
  refuses = false;
  request(): Promise<FakeSentinel> {
    if (this.refuses) return Promise.reject(new Error('NotAllowedError'));
    const sentinel = new FakeSentinel();
    this.given.push(sentinel);
    return Promise.resolve(sentinel);
  }
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

function wakeLock(api: FakeWakeLock | undefined = new FakeWakeLock()) {
  const page = new FakePage();
  const states: WakeState[] = [];
  // The fakes stand for the parts of the browser that are used.
  const wake = createWakeLock(api, page);
  wake.onChange((state) => states.push(state));
  return { api, page, wake, states };
}

test('the screen stays on while wanted', async () => {
  const { api, wake, states } = wakeLock();
  await wake.keepAwake();
  await wake.letSleep();
  assert.deepEqual(states, ['held', 'off']);
  assert.equal(api.given[0]?.released, true);
});
test('asking twice asks the browser once', async () => {
  const { api, wake } = wakeLock();
  await Promise.all([wake.keepAwake(), wake.keepAwake()]);
  await wake.keepAwake();
  assert.equal(api.given.length, 1);
});
test('a lock that the browser released is taken again on return', async () => {
  const { api, page, wake, states } = wakeLock();
  await wake.keepAwake();
  page.visibilityState = 'hidden';
  await api.given[0]?.release();
  assert.equal(wake.state(), 'released');
  page.show('visible');
  await settle();
  assert.deepEqual(states, ['held', 'released', 'held']);
});
test('a return after the session takes nothing', async () => {
  const { api, page, wake } = wakeLock();
  await wake.keepAwake();
  await wake.letSleep();
  page.show('visible');
  await settle();
  assert.equal(api.given.length, 1);
});
test('a refusal is said, and asked about again on return', async () => {
  const { api, page, wake } = wakeLock();
  api.refuses = true;
  await wake.keepAwake();
  assert.equal(wake.state(), 'refused');
  api.refuses = false;
  page.show('visible');
  await settle();
  assert.equal(wake.state(), 'held');
});
test('out of sight nothing is asked', async () => {
  const { api, page, wake } = wakeLock();
  page.visibilityState = 'hidden';
  await wake.keepAwake();
  assert.deepEqual([api.given.length, wake.state()], [0, 'released']);
});
test('a lock that comes after the end is given back', async () => {
  const { api, wake } = wakeLock();
  const asked = wake.keepAwake();
  await wake.letSleep();
  await asked;
  assert.equal(api.given[0]?.released, true);
  assert.equal(wake.state(), 'off');
});
test('a browser without it says so and does nothing', async () => {
  const page = new FakePage();
  const wake = createWakeLock(undefined, page);
  await wake.keepAwake();
  await wake.letSleep();
  assert.equal(wake.state(), 'missing');
});
test('after closing it listens no more', async () => {
  const { api, page, wake } = wakeLock();
  await wake.keepAwake();
  await wake.close();
  page.show('visible');
  await settle();
  assert.deepEqual([api.given.length, wake.state()], [1, 'off']);
});
const WORDS: [WakeState, RegExp][] = [
  ['off', /^$/],
  ['held', /stays on/],
  ['refused', /did not let it/],
  ['released', /until you come back/],
  ['missing', /browser cannot/],
];
for (const [state, words] of WORDS) test(`words for ${state}`, () => assert.match(wakeWords(state), words));
