import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createMediaControls } from '../../../src/features/hold-timer/media-session.ts';
import { createVibration } from '../../../src/features/hold-timer/vibration.ts';

describe('vibration', () => {
  test('each signal has its pattern, and can be stopped', () => {
    const felt: number[][] = [];
    const vibration = createVibration({ vibrate: (pattern) => felt.push(pattern) > 0 });
    vibration.play('last-3');
    vibration.cancel();
    assert.deepEqual(felt, [[40], []]);
    assert.ok(vibration.isSupported);
  });
  test('a phone that cannot does nothing', () => {
    const vibration = createVibration({});
    vibration.play('done');
    assert.equal(vibration.isSupported, false);
  });
});

describe('media controls', () => {
  class FakeMedia {
    metadata: MediaMetadataInit | null = null;
    sets = 0;
    playbackState: MediaSessionPlaybackState = 'none';
    handlers = new Map<string, MediaSessionActionHandler | null>();
    setActionHandler = (action: string, handler: MediaSessionActionHandler | null) => {
      if (action === 'nexttrack') throw new TypeError('unknown action');
      this.handlers.set(action, handler);
    };
  }
  const about = { title: 'Calf press', artist: 'Left side' };
  const keys = (pressed: string[]) => ({
    play: () => pressed.push('play'),
    pause: () => pressed.push('pause'),
    next: () => pressed.push('next'),
    previous: () => pressed.push('previous'),
  });

  test('keys do what they say, also where the browser knows only some of them', () => {
    const media = new FakeMedia();
    const pressed: string[] = [];
    createMediaControls(media, (init) => init).handle(keys(pressed));
    for (const handler of media.handlers.values()) handler?.({ action: 'play' });
    assert.deepEqual(pressed, ['play', 'pause', 'previous']);
  });
  test('the display is set on a change only', () => {
    const media = new FakeMedia();
    let made = 0;
    const controls = createMediaControls(media, (init) => {
      made += 1;
      return init;
    });
    controls.show(about, true);
    controls.show(about, false);
    assert.deepEqual([made, media.metadata, media.playbackState], [1, about, 'paused']);
    controls.show({ ...about, artist: 'Right side' }, true);
    assert.deepEqual([made, media.playbackState], [2, 'playing']);
  });
  test('the end gives everything back', () => {
    const media = new FakeMedia();
    const controls = createMediaControls(media, (init) => init);
    controls.handle(keys([]));
    controls.show(about, true);
    controls.clear();
    assert.deepEqual([media.metadata, media.playbackState], [null, 'none']);
    assert.deepEqual([...media.handlers.values()], [null, null, null]);
    controls.show(about, true);
    assert.deepEqual(media.metadata, about);
  });
  test('a browser without media keys is left alone', () => {
    const controls = createMediaControls(undefined, (init) => init);
    controls.show(about, true);
    controls.handle(keys([]));
    controls.clear();
  });
});
