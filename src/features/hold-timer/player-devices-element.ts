/** Shipped to readers, on demand. Sound, voice, vibration, screen and media keys of this device, as the player uses them. */
import type { CueOutlets } from './cue-driver.ts';
import { createMediaControls, type MediaKeys } from './media-session.ts';
import { createSoundCues } from './sound-cues.ts';
import { mayBeSilenced, soundWords } from './sound-state.ts';
import type { TimerSettings } from './timer-settings.ts';
import type { TimerState } from './timer-state.ts';
import { createVibration } from './vibration.ts';
import { createVoice } from './voice-element.ts';
import { createWakeLock, wakeWords } from './wake-lock.ts';

/** What the player has of the device. */
export type Devices = ReturnType<typeof createDevices>;

/**
 * Takes hold of the device; nothing sounds, shakes or stays awake before it is asked to.
 *
 * @param settings - asked each time, so that a change counts at once.
 * @param on - `flash` shows the gentle change of colour; `change`: {@link Devices.words} has other words now.
 */
export function createDevices(settings: () => TimerSettings, on: { flash: () => void; change: () => void }) {
  let warm: AudioContext | undefined;
  const makeContext = () => {
    const context = warm ?? new AudioContext();
    warm = undefined;
    return context;
  };
  const canSound = typeof AudioContext === 'function';
  const sound = createSoundCues(canSound ? makeContext : undefined, {
    volume: settings().volume,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    steadyMs: () => performance.now(),
  });
  const voice = createVoice(settings, on.change);
  const vibration = createVibration(navigator);
  const wake = createWakeLock('wakeLock' in navigator ? navigator.wakeLock : undefined, document);
  const media = createMediaControls(
    'mediaSession' in navigator ? navigator.mediaSession : undefined,
    (init) => new MediaMetadata(init),
  );
  const isQuietPhone = mayBeSilenced(navigator.userAgent, navigator.maxTouchPoints);
  sound.onChange(on.change);
  wake.onChange(on.change);
  return {
    sound,
    vibration,
    /** Keeps the screen on while the session runs, and shows it where the device shows what plays. */
    follow(name: TimerState['name'], title: string, keys: MediaKeys): void {
      void (name === 'running' ? wake.keepAwake() : wake.letSleep());
      if (name === 'done') {
        media.clear();
      } else {
        media.show({ title, artist: 'Hold timer' }, name === 'running');
        media.handle(keys);
      }
    },
    /** Where cues go with the settings of the moment. */
    outlets(): CueOutlets {
      const { sound: withSound, voice: withVoice, vibration: withVibration, flash } = settings();
      return {
        ...(withSound ? { sound } : {}),
        ...(withVoice ? { speak: voice.speak } : {}),
        ...(withVibration ? { vibrate: (kind) => vibration.play(kind) } : {}),
        ...(flash ? { flash: on.flash } : {}),
        hush: () => {
          voice.cancel();
          vibration.cancel();
        },
      };
    },
    /** Makes the slow part of sound ready ahead of the tap that starts the session. */
    warmUp(): void {
      try {
        if (canSound && settings().sound && sound.state() === 'idle') warm ??= new AudioContext();
      } catch {
        // Refused: the tap tries again, and says so.
      }
    },
    /** Takes over settings that the devices keep for themselves. */
    apply({ volume }: TimerSettings): void {
      sound.setVolume(volume);
      voice.apply();
    },
    /** Plain words on what works and what does not. */
    words(): string {
      const aboutSound = settings().sound
        ? soundWords(sound.state(), { mayBeSilenced: isQuietPhone })
        : 'Sounds are off.';
      return [wakeWords(wake.state()), aboutSound, voice.words()].filter(Boolean).join(' ');
    },
    close(): void {
      void warm?.close();
      void sound.close();
      voice.close();
      vibration.cancel();
      void wake.close();
      media.clear();
    },
  };
}
