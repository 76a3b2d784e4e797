import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audioNowSec, type AudioClocks } from '../../../src/features/hold-timer/audio-now.ts';
import {
  mayBeSilenced,
  soundStateOf,
  soundWords,
  type SoundState,
} from '../../../src/features/hold-timer/sound-state.ts';

const stamp = (contextTime: number, performanceTime: number) => ({
  getOutputTimestamp: () => ({ contextTime, performanceTime }),
});
const NOWS: [string, AudioClocks, number | undefined, number][] = [
  ['a context that says nothing of its delay', { currentTime: 5 }, undefined, 5],
  ['a stated delay', { currentTime: 5, outputLatency: 0.25 }, undefined, 4.75],
  ['a time stamp, carried on to now', { currentTime: 5, outputLatency: 0.4, ...stamp(4.75, 1000) }, 1125, 4.875],
  ['a time stamp before the first buffer', { currentTime: 5, outputLatency: 0.25, ...stamp(0, 0) }, 1125, 4.75],
  ['a time stamp ahead of the clock', { currentTime: 5, ...stamp(5, 1000) }, 3000, 5],
  ['a time stamp far behind', { currentTime: 5, ...stamp(1, 1000) }, 1000, 4.5],
  ['a delay that cannot be', { currentTime: 5, outputLatency: 9 }, undefined, 4.5],
];
for (const [what, clocks, steadyMs, sec] of NOWS) {
  test(`what is heard now, with ${what}: ${sec} s`, () => assert.equal(audioNowSec(clocks, steadyMs), sec));
}

const STATES: [string | undefined, SoundState][] = [
  [undefined, 'idle'],
  ['running', 'ready'],
  ['suspended', 'blocked'],
  ['interrupted', 'interrupted'],
  ['closed', 'failed'],
  ['anything new', 'blocked'],
];
for (const [state, expected] of STATES) {
  test(`a context that is ${state} is ${expected}`, () => assert.equal(soundStateOf(state), expected));
}

const WORDS: [SoundState, boolean, RegExp][] = [
  ['idle', true, /^$/],
  ['ready', false, /^$/],
  ['ready', true, /^Your phone may be on silent: the switch mutes web sounds on iPhones\.$/],
  ['blocked', true, /^Sound is blocked until you tap\.$/],
  ['interrupted', false, /tap to get it back/i],
  ['missing', false, /cannot play/],
  ['failed', false, /goes on without/],
];
for (const [state, silenced, words] of WORDS) {
  test(`words for ${state}${silenced ? ' on an iPhone' : ''}`, () =>
    assert.match(soundWords(state, { mayBeSilenced: silenced }), words));
}

const DEVICES: [string, number, boolean][] = [
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15', 5, true],
  ['Mozilla/5.0 (iPad; CPU OS 12_0 like Mac OS X)', 5, true],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 5, true],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 0, false],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 8)', 5, false],
];
for (const [userAgent, touch, expected] of DEVICES) {
  test(`${expected ? 'may' : 'cannot'} be silenced: ${userAgent.slice(13, 40)}, ${touch} touch points`, () =>
    assert.equal(mayBeSilenced(userAgent, touch), expected));
}
