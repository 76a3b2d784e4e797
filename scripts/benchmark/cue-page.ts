/** Runs in the browser: plays a session into a recorder and gives back when each signal was heard. */
import { compile } from '../../src/lib/routine/compile.ts';
import type { Segment } from '../../src/lib/routine/segment.ts';
import type { RoutineStep } from '../../src/lib/routine/routine.ts';
import { createCueDriver } from '../../src/features/hold-timer/cue-driver.ts';
import { cuesBetween, type CueKind } from '../../src/features/hold-timer/cue-plan.ts';
import { createSessionClock } from '../../src/features/hold-timer/session-clock.ts';
import { createSoundCues, type SoundCues } from '../../src/features/hold-timer/sound-cues.ts';
import type { SoundContext } from '../../src/features/hold-timer/sound-device.ts';
import { next } from '../../src/features/hold-timer/timer-machine.ts';
import { START } from '../../src/features/hold-timer/timer-position.ts';
import type { TimerState } from '../../src/features/hold-timer/timer-state.ts';

/** When signals were due and when sounds began, in milliseconds of the session. */
export interface Heard {
  due: { kind: CueKind; atMs: number }[];
  onsetsMs: number[];
}

const RATE = 48_000;
/** A sound begins where the level passes this after a silence; well below the softest note. */
const LEVEL = 0.005;
/** Longer than the gaps within a signal, shorter than those between two. In seconds. */
const SILENCE_SEC = 0.07;
/** Time between looks at the session; uneven on purpose. In milliseconds. */
const LOOKS_MS = [170, 230, 205, 911, 250];

interface Played {
  segments: readonly Segment[];
  start(nowMs: number): void;
  look(nowMs: number): void;
}

function play(steps: readonly RoutineStep[], sound: SoundCues): Played {
  const segments = compile(steps, { getReadySec: 3 });
  const driver = createCueDriver(segments, steps, () => ({ sound }));
  let state: TimerState = { name: 'idle' };
  const send = (type: 'start' | 'tick', nowMs: number) => {
    state = next(segments, state, { type, nowMs });
    driver.follow(state, nowMs, false);
  };
  return { segments, start: (nowMs) => send('start', nowMs), look: (nowMs) => send('tick', nowMs) };
}

function dueIn(segments: readonly Segment[]): Heard['due'] {
  return cuesBetween(segments, START, Infinity).map(({ kind, inMs }) => ({ kind, atMs: inMs }));
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Renders a whole session on an offline audio clock, with looks at it every now and then. */
export async function renderSession(steps: readonly RoutineStep[]): Promise<Heard> {
  const lengthSec = (dueIn(compile(steps, { getReadySec: 3 })).at(-1)?.atMs ?? 0) / 1000 + 2;
  const offline = new OfflineAudioContext(1, Math.ceil(lengthSec * RATE), RATE);
  const sound = createSoundCues(() => runningContext(offline, offline.destination), { volume: 1, wait });
  const session = play(steps, sound);
  const nowMs = () => offline.currentTime * 1000;
  for (let atMs = 200, look = 0; atMs < (lengthSec - 1) * 1000; atMs += LOOKS_MS[look++ % LOOKS_MS.length] ?? 200) {
    void offline.suspend(atMs / 1000).then(async () => {
      session.look(nowMs());
      await offline.resume();
    });
  }
  // The context is made at once, and says that it runs.
  void sound.unlock();
  session.start(0);
  const samples = (await offline.startRendering()).getChannelData(0);
  return { due: dueIn(session.segments), onsetsMs: onsetsOf(samples).map((sec) => sec * 1000) };
}

/** An offline context says that it stands still whenever it can be asked. */
function runningContext(context: BaseAudioContext, destination: AudioNode): SoundContext {
  return {
    get currentTime() {
      return context.currentTime;
    },
    state: 'running',
    destination: destination as AudioDestinationNode,
    createGain: () => context.createGain(),
    createOscillator: () => context.createOscillator(),
    addEventListener: () => {},
    resume: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function onsetsOf(samples: Float32Array): number[] {
  const onsets: number[] = [];
  let lastLoud = -Infinity;
  for (const [frame, sample] of samples.entries()) {
    if (Math.abs(sample) < LEVEL) continue;
    if (frame - lastLoud > SILENCE_SEC * RATE) onsets.push(frame / RATE);
    lastLoud = frame;
  }
  return onsets;
}

/** Runs in the audio thread: tells when a sound begins. */
const RECORDER = `registerProcessor('recorder', class extends AudioWorkletProcessor {
  lastLoud = -Infinity;
  process([[samples]]) {
    samples?.forEach((sample, index) => {
      if (Math.abs(sample) < ${LEVEL}) return;
      const sec = currentTime + index / sampleRate;
      if (sec - this.lastLoud > ${SILENCE_SEC}) this.port.postMessage(sec);
      this.lastLoud = sec;
    });
    return true;
  }
});`;

/** Plays a session on the real audio clock beside the real session clock, with a page that ticks unevenly. */
export async function playSession(steps: readonly RoutineStep[]): Promise<Heard> {
  const context = new AudioContext();
  await context.audioWorklet.addModule(URL.createObjectURL(new Blob([RECORDER], { type: 'text/javascript' })));
  const recorder = new AudioWorkletNode(context, 'recorder');
  recorder.connect(context.destination);
  const steadyMs = () => performance.now();
  const onsets: number[] = [];
  recorder.port.onmessage = ({ data }: MessageEvent<number>) => {
    // Where the sound comes out, by the time stamp of the loudspeaker.
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
    onsets.push(performanceTime + (data - contextTime) * 1000);
  };
  const into = tapped(context, recorder);
  const sound = createSoundCues(() => into, { volume: 1, wait, steadyMs });
  await sound.unlock();
  const session = play(steps, sound);
  const due = dueIn(session.segments);
  const originMs = steadyMs();
  const clock = createSessionClock(() => ({ wallMs: Date.now(), steadyMs: steadyMs(), isHidden: document.hidden }));
  session.start(clock.nowMs());
  const endMs = (due.at(-1)?.atMs ?? 0) + 500;
  for (let look = 0; clock.nowMs() < endMs; look += 1) {
    await wait(LOOKS_MS[look % LOOKS_MS.length] ?? 200);
    session.look(clock.nowMs());
  }
  await wait(500);
  await sound.close();
  return { due, onsetsMs: onsets.map((ms) => ms - originMs) };
}

function tapped(context: AudioContext, destination: AudioNode): SoundContext {
  return {
    get currentTime() {
      return context.currentTime;
    },
    get outputLatency() {
      return context.outputLatency;
    },
    get state() {
      return context.state;
    },
    getOutputTimestamp: () => context.getOutputTimestamp(),
    destination: destination as AudioDestinationNode,
    createGain: () => context.createGain(),
    createOscillator: () => context.createOscillator(),
    addEventListener: (type: string, listener: EventListener) => context.addEventListener(type, listener),
    resume: () => context.resume(),
    close: () => context.close(),
  };
}
