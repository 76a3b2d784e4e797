/** Shipped to readers, on demand. A session as it runs: keeps the state of the pure timer, the clock, the cues and the record for a reload. */
import { compile, type CompileOptions } from '../../lib/routine/compile.ts';
import type { Segment } from '../../lib/routine/segment.ts';
import { createAnnouncer, type Moment, type Verbosity } from './announcements.ts';
import { createCueDriver, type CueDriver, type CueOutlets } from './cue-driver.ts';
import { clearResume, loadResume, saveResume, type Resumable } from './resume-record.ts';
import { createSessionClock } from './session-clock.ts';
import type { Session } from './session.ts';
import { next, positionAt } from './timer-machine.ts';
import { ASK_AFTER_MS, type TimerEvent, type TimerState } from './timer-state.ts';

/** Often enough for cues and announcements; the time itself is never counted. In milliseconds. */
const TICK_MS = 200;
/** How often the place is put away for a reload, in milliseconds. */
const SAVE_MS = 5000;
/** Tells other tabs that this one runs now. */
const CHANNEL = 'footing:timer';

const store = () => localStorage;

/** What a running session tells the player. */
export interface SessionEvents {
  /** Something happened, or a tick passed; `words` are for the live region, mostly empty. */
  change(before: TimerState['name'], after: TimerState['name'], words: string): void;
  /** How much is said. */
  verbosity(): Verbosity;
  /** Whether the place can be put away is different now. */
  kept(): void;
  /** A timer was started in another tab, and this one has paused. */
  elsewhere(): void;
}

/** A session that plays. */
export class PlayerSession {
  readonly session: Session;
  readonly clock = createSessionClock(() => ({
    wallMs: Date.now(),
    steadyMs: performance.now(),
    isHidden: document.hidden,
  }));
  /** What was left in the middle earlier, if the reader has not answered yet. */
  resumable: Resumable | null;
  /** Indices of the stroke segments that the reader said are done. */
  readonly counted = new Set<number>();
  /** Whether the browser keeps the place for a reload. */
  isKept = true;
  segments: readonly Segment[] = [];
  state: TimerState = { name: 'idle' };
  #options: CompileOptions = { getReadySec: 0 };
  readonly #outlets: () => CueOutlets;
  readonly #on: SessionEvents;
  readonly #abort = new AbortController();
  readonly #channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : undefined;
  #driver: CueDriver | undefined;
  #announcer: ReturnType<typeof createAnnouncer> | undefined;
  #tickMs = 0;
  #savedMs = 0;

  constructor(session: Session, outlets: () => CueOutlets, on: SessionEvents) {
    this.session = session;
    this.#outlets = outlets;
    this.#on = on;
    this.resumable = loadResume(store, session.id, session.steps, Date.now());
    const { signal } = this.#abort;
    document.addEventListener('visibilitychange', () => this.#onVisibility(), { signal });
    addEventListener('pagehide', () => this.#save(), { signal });
    this.#channel?.addEventListener('message', () => this.#yield(), { signal });
    const ticker = setInterval(() => this.#tick(), TICK_MS);
    signal.addEventListener('abort', () => clearInterval(ticker));
  }

  /** Puts the place away and lets go of everything. */
  close(): void {
    this.#save();
    this.#driver?.stop();
    this.#abort.abort();
    this.#channel?.close();
  }

  /** Compiles the session anew; only before it starts. */
  prepare(options: CompileOptions): void {
    this.#options = options;
    this.segments = compile(this.session.steps, options);
    this.#driver?.stop();
    this.#driver = createCueDriver(this.segments, this.session.steps, this.#outlets);
    this.#announcer = createAnnouncer(this.segments, this.session.steps, () => this.#on.verbosity());
  }

  /** Lets the other side come first. */
  swapFirstSide(): void {
    this.prepare({ ...this.#options, firstSide: this.#options.firstSide === 'right' ? 'left' : 'right' });
  }

  /** The side that comes first. */
  get firstSide(): 'left' | 'right' {
    return this.#options.firstSide ?? 'left';
  }

  /** Starts from the beginning, or from where it was left. */
  start(from?: Resumable): void {
    if (from) this.prepare(from.options);
    this.resumable = null;
    this.counted.clear();
    this.#takeOver();
    this.send({ type: 'start', nowMs: this.clock.nowMs(), ...(from ? { at: from.at, worked: from.worked } : {}) });
  }

  resume(): void {
    this.#takeOver();
    this.now('resume');
  }

  /** Ends the work that has no set length, and keeps count of strokes. */
  finishWork(): void {
    const { at } = this.moment(this.clock.nowMs());
    if (this.segments[at.index]?.kind === 'strokes') this.counted.add(at.index);
    this.now('finished-work');
  }

  /** Lets something happen at this moment. */
  now(type: Exclude<TimerEvent['type'], 'nudge'>): void {
    this.send({ type, nowMs: this.clock.nowMs() });
  }

  send(event: TimerEvent): void {
    const { name } = this.state;
    this.state = next(this.segments, this.state, event);
    this.follow(event.nowMs);
    const words = this.#announcer?.follow(this.state, event.nowMs) ?? '';
    if (event.type !== 'tick') this.#save();
    if (this.state.name === 'done') clearResume(store, this.session.id);
    this.#on.change(name, this.state.name, words);
  }

  /** Sends out the cues that are due, and plans those ahead. */
  follow(nowMs: number = this.clock.nowMs()): void {
    this.#driver?.follow(this.state, nowMs, document.hidden);
  }

  /** Whether the session is in a state now; what was known of it before an event may be out of date. */
  stands(name: TimerState['name']): boolean {
    return this.state.name === name;
  }

  moment(nowMs: number): Moment {
    return { state: this.state, at: positionAt(this.segments, this.state, nowMs) };
  }

  #tick(): void {
    if (this.state.name !== 'running') return;
    const nowMs = this.clock.nowMs();
    // A device that slept with the page in sight tells nobody; only the gap shows it.
    const hasSlept = nowMs - this.#tickMs > ASK_AFTER_MS && !document.hidden && !this.state.left;
    if (hasSlept) {
      this.send({ type: 'hidden', nowMs: this.#tickMs });
      this.#show(nowMs);
    } else {
      this.send({ type: 'tick', nowMs });
    }
    this.#tickMs = nowMs;
    if (nowMs - this.#savedMs > SAVE_MS) this.#save();
  }

  #onVisibility(): void {
    const nowMs = this.clock.nowMs();
    if (this.state.name !== 'running') return;
    this.#tickMs = nowMs;
    if (document.hidden) this.send({ type: 'hidden', nowMs });
    else this.#show(nowMs);
  }

  /** Back in sight. Where the session has waited for the reader all the time, there is nothing to ask. */
  #show(nowMs: number): void {
    this.send({ type: 'shown', nowMs });
    if (this.state.name !== 'running' || !this.state.left) return;
    const { at, left } = this.state;
    if (at.index === left.at.index && this.segments[at.index]?.kind === 'strokes') this.send({ type: 'go-on', nowMs });
  }

  /** Two timers would talk over each other. */
  #takeOver(): void {
    this.#tickMs = this.clock.nowMs();
    this.#channel?.postMessage('start');
  }

  #yield(): void {
    if (this.state.name !== 'running') return;
    this.now('pause');
    if (this.stands('paused')) this.#on.elsewhere();
  }

  /** Puts away where the session stands; after time out of sight, where it stood before. */
  #save(): void {
    const nowMs = this.clock.nowMs();
    const settled = next(this.segments, this.state, { type: 'tick', nowMs });
    if (settled.name === 'idle' || settled.name === 'done') return;
    const { at, worked } = settled.name === 'running' ? (settled.left ?? settled) : settled;
    const record = { at, worked, options: this.#options, savedAtMs: Date.now() };
    const isKept = saveResume(store, this.session.id, this.session.steps, record);
    this.#savedMs = nowMs;
    if (isKept === this.isKept) return;
    this.isKept = isKept;
    this.#on.kept();
  }
}
