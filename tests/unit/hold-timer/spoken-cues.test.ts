import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSpokenCues } from '../../../src/features/hold-timer/spoken-cues.ts';

interface FakeUtterance {
  text: string;
  voice: SpeechSynthesisVoice | null;
  volume: number;
  lang: string;
}
class FakeSpeech extends EventTarget {
  said: FakeUtterance[] = [];
  cancels = 0;
  speaking = false;
  list: SpeechSynthesisVoice[];
  constructor(list: SpeechSynthesisVoice[]) {
    super();
    this.list = list;
  }
  getVoices = () => this.list;
  speak = (utterance: FakeUtterance) => void this.said.push(utterance);
  cancel = () => void (this.cancels += 1);
}
const voice = (name: string, lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: `uri:${name}`,
});
const makeUtterance = (text: string): FakeUtterance => ({ text, voice: null, volume: 1, lang: '' });
const VOICES = [voice('Cloud', 'en-US', false, true), voice('Anna', 'de-DE', true, true), voice('Kate', 'en-GB')];

const spoken = (list = VOICES) => {
  const speech = new FakeSpeech(list);
  return { speech, cues: createSpokenCues(speech, makeUtterance) };
};
test('only voices of the device are offered, English ones first', () => {
  const { cues } = spoken();
  assert.deepEqual(cues.voices().map(({ name }) => name), ['Kate', 'Anna']); // prettier-ignore
});
test('it speaks with a voice of the device, never with the default of the browser', () => {
  const { cues, speech } = spoken();
  cues.setVolume(0.5);
  cues.speak('Half way.');
  assert.deepEqual(speech.said, [{ text: 'Half way.', voice: VOICES[2], volume: 0.5, lang: 'en-GB' }]);
});
test('a chosen voice is used, one that is gone is replaced', () => {
  const { cues, speech } = spoken();
  cues.setVoice('uri:Anna');
  cues.speak('One');
  cues.setVoice('uri:Cloud');
  cues.speak('Two');
  assert.deepEqual(speech.said.map((said) => said.voice?.name), ['Anna', 'Kate']); // prettier-ignore
});
test('a new text breaks off the old one; a minor one waits for nobody and is dropped', () => {
  const { cues, speech } = spoken();
  speech.speaking = true;
  cues.speak('Up.', { isMinor: true });
  assert.equal(speech.said.length, 0);
  cues.speak('Rest 10 seconds.');
  assert.deepEqual([speech.said.length, speech.cancels], [1, 1]);
});
test('without a voice of its own the device stays silent and says why', () => {
  const { cues, speech } = spoken([voice('Cloud', 'en-US', false, true)]);
  cues.speak('Half way.');
  assert.equal(speech.said.length, 0);
  assert.match(cues.words(), /no voice of its own/);
});
test('voices that come later are told', () => {
  const { cues, speech } = spoken([]);
  let told = 0;
  cues.onVoices(() => (told += 1));
  speech.list = VOICES;
  speech.dispatchEvent(new Event('voiceschanged'));
  assert.deepEqual([told, cues.words()], [1, '']);
  cues.close();
  speech.dispatchEvent(new Event('voiceschanged'));
  assert.equal(told, 1);
});
test('a browser that cannot speak says so', () => {
  const cues = createSpokenCues(undefined, makeUtterance);
  cues.speak('Half way.');
  cues.cancel();
  cues.close();
  assert.deepEqual([cues.isSupported, cues.voices(), cues.words()], [false, [], 'This browser cannot speak.']);
});
