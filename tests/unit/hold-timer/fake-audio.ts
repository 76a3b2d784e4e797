import type { SoundContext } from '../../../src/features/hold-timer/sound-device.ts';

/** What was asked of a parameter: its method, value and time. */
export type ParamCall = [name: string, value: number, sec: number];

class FakeParam {
  value = 1;
  calls: ParamCall[] = [];
  #add(name: string) {
    return (value: number, sec: number) => {
      this.calls.push([name, value, sec]);
      return this;
    };
  }
  setValueAtTime = this.#add('set');
  linearRampToValueAtTime = this.#add('ramp');
  setTargetAtTime = this.#add('target');
}

class FakeNode extends EventTarget {
  to: FakeNode[] = [];
  connect(node: FakeNode): FakeNode {
    this.to.push(node);
    return node;
  }
  disconnect(): void {
    this.to = [];
  }
}

/** An oscillator that remembers when it was told to sound. */
export class FakeOscillator extends FakeNode {
  type = 'sine';
  frequency = new FakeParam();
  startSec: number | undefined;
  /** `undefined` as an entry: at once. */
  stops: (number | undefined)[] = [];
  start(sec: number): void {
    this.startSec = sec;
  }
  stop(sec?: number): void {
    this.stops.push(sec);
  }
  /** Taken off the clock before its time. */
  get isCut(): boolean {
    return this.stops.includes(undefined);
  }
}

class FakeGain extends FakeNode {
  gain = new FakeParam();
}

/** An audio context with a clock that the test moves. */
export class FakeContext extends EventTarget {
  state = 'suspended';
  currentTime = 0;
  outputLatency = 0;
  destination = new FakeNode();
  oscillators: FakeOscillator[] = [];
  gains: FakeGain[] = [];
  /** What `resume()` leads to; `undefined`: it never settles, as where the browser waits for a tap. */
  resumesTo: string | undefined = 'running';
  closes = 0;
  timestamp: { contextTime: number; performanceTime: number } | undefined;

  createOscillator(): FakeOscillator {
    const node = new FakeOscillator();
    this.oscillators.push(node);
    return node;
  }
  createGain(): FakeGain {
    const node = new FakeGain();
    this.gains.push(node);
    return node;
  }
  getOutputTimestamp() {
    return this.timestamp ?? {};
  }
  resume(): Promise<void> {
    if (this.resumesTo === undefined) return new Promise(() => {});
    if (this.resumesTo === 'rejects') return Promise.reject(new Error('NotAllowedError'));
    this.become(this.resumesTo);
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.closes += 1;
    this.become('closed');
    return Promise.resolve();
  }
  /** Changes the state and says so. */
  become(state: string): void {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  /** Starts of the signals on the clock that have not been cut off, in seconds. */
  get starts(): (number | undefined)[] {
    return this.oscillators.filter(({ isCut }) => !isCut).map(({ startSec }) => startSec);
  }
  /** The same object, as the code under test knows it. */
  get asContext(): SoundContext {
    return this as unknown as SoundContext;
  }
}

/** A `wait` that takes no time, in which the contexts' clocks move while they run. */
export function waiting(contexts: readonly FakeContext[]): (ms: number) => Promise<void> {
  return (ms) => {
    for (const context of contexts) if (context.state === 'running') context.currentTime += ms / 1000;
    return Promise.resolve();
  };
}
