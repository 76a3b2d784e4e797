import type { Segment } from '../../../src/lib/routine/segment.ts';
import { createCueDriver, type CueOutlets } from '../../../src/features/hold-timer/cue-driver.ts';
import { cueKey, type Cue } from '../../../src/features/hold-timer/cue-plan.ts';
import { next } from '../../../src/features/hold-timer/timer-machine.ts';
import type { TimerEvent, TimerState } from '../../../src/features/hold-timer/timer-state.ts';

/** A loudspeaker that keeps what is planned, as the real one does: by key, until cancelled. */
export class FakeSound {
  nowMs = 0;
  /** What has sounded or will: when, and what. */
  heard: { atMs: number; cue: Cue }[] = [];
  cancels = 0;
  played: string[] = [];
  plan = (cues: readonly Cue[]) => {
    for (const cue of cues) {
      if (this.heard.some((other) => cueKey(other.cue) === cueKey(cue) && other.atMs >= this.nowMs)) continue;
      this.heard.push({ atMs: this.nowMs + cue.inMs, cue });
    }
  };
  cancel = () => {
    this.cancels += 1;
    this.heard = this.heard.filter(({ atMs }) => atMs < this.nowMs);
  };
  play = (kind: string) => void this.played.push(kind);
}

/** A session with everything switched on, driven by hand. */
export class PlayedSession {
  readonly segments: readonly Segment[];
  readonly sound = new FakeSound();
  readonly log: string[] = [];
  outlets: CueOutlets;
  state: TimerState = { name: 'idle' };
  nowMs = 0;
  isHidden = false;
  readonly driver;

  constructor(segments: readonly Segment[], steps: readonly { name: string }[] = [{ name: 'Calf press' }]) {
    this.segments = segments;
    this.outlets = {
      sound: this.sound,
      vibrate: (kind) => void this.log.push(`vibrate ${kind}`),
      speak: (text) => void this.log.push(`say ${text}`),
      flash: ({ kind }) => void this.log.push(`flash ${kind}`),
      hush: () => void this.log.push('hush'),
    };
    this.driver = createCueDriver(segments, steps, () => this.outlets);
    this.follow();
  }
  follow(): void {
    this.sound.nowMs = this.nowMs;
    this.driver.follow(this.state, this.nowMs, this.isHidden);
  }
  send(event: Pick<TimerEvent, 'type'>, waitMs = 0): void {
    this.nowMs += waitMs;
    const timed = { ...event, nowMs: this.nowMs } as TimerEvent;
    this.state = next(this.segments, this.state, timed);
    this.follow();
  }
  run(ms: number, tickMs = 250): void {
    for (let passedMs = 0; passedMs < ms; passedMs += tickMs)
      this.send({ type: 'tick' }, Math.min(tickMs, ms - passedMs));
  }
  takeLog(): string[] {
    return this.log.splice(0);
  }
}
