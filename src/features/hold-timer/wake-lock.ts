/** Shipped to readers. Keeps the screen on while a session runs. */

/**
 * How the screen stands. `off`: it may turn off, as wanted. `held`: it stays on. `refused`: the device said no.
 * `released`: the browser let go, as it does out of sight; asked for again on return. `missing`: no such browser.
 */
export type WakeState = 'off' | 'held' | 'refused' | 'released' | 'missing';

/** The parts of a wake lock that are used. */
export type Sentinel = Pick<WakeLockSentinel, 'release' | 'addEventListener' | 'released'>;
/** The part of `navigator.wakeLock` that is used. */
export interface WakeLockApi {
  request(type: 'screen'): Promise<Sentinel>;
}
/** The parts of the document that are used. */
export type VisiblePage = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/** The screen, as far as a page may keep it on. */
export class ScreenWake {
  readonly #api: WakeLockApi | undefined;
  readonly #page: VisiblePage;
  #isWanted = false;
  #isAsking = false;
  #sentinel: Sentinel | undefined;
  #state: WakeState;
  #tell: (state: WakeState) => void = () => {};

  constructor(api: WakeLockApi | undefined, page: VisiblePage) {
    this.#api = api;
    this.#page = page;
    this.#state = api ? 'off' : 'missing';
    page.addEventListener('visibilitychange', this.#onVisibility);
  }

  /** How the screen stands now. */
  state(): WakeState {
    return this.#state;
  }

  /** Told of every change; there is one listener. */
  onChange(listener: (state: WakeState) => void): void {
    this.#tell = listener;
  }

  /** Asks for the screen to stay on, now and whenever the page comes back into sight. */
  async keepAwake(): Promise<void> {
    this.#isWanted = true;
    await this.#ask();
  }

  /** Lets the screen turn off again. */
  async letSleep(): Promise<void> {
    this.#isWanted = false;
    const sentinel = this.#sentinel;
    this.#sentinel = undefined;
    this.#set('off');
    await sentinel?.release().catch(() => {});
  }

  /** Lets go for good. */
  async close(): Promise<void> {
    this.#page.removeEventListener('visibilitychange', this.#onVisibility);
    await this.letSleep();
  }

  readonly #onVisibility = () => {
    if (this.#isWanted && this.#isVisible()) void this.#ask();
  };

  #isVisible(): boolean {
    return this.#page.visibilityState === 'visible';
  }

  async #ask(): Promise<void> {
    if (!this.#api || this.#isAsking || this.#sentinel) return;
    // Out of sight every request is turned down; coming back asks again.
    if (!this.#isVisible()) {
      this.#set('released');
      return;
    }
    this.#isAsking = true;
    try {
      this.#hold(await this.#api.request('screen'));
    } catch {
      if (this.#isWanted) this.#set(this.#isVisible() ? 'refused' : 'released');
    } finally {
      this.#isAsking = false;
    }
  }

  #hold(sentinel: Sentinel): void {
    if (!this.#isWanted) {
      void sentinel.release().catch(() => {});
      return;
    }
    this.#sentinel = sentinel;
    sentinel.addEventListener('release', () => {
      if (this.#sentinel !== sentinel) return;
      this.#sentinel = undefined;
      this.#set('released');
    });
    this.#set('held');
  }

  #set(state: WakeState): void {
    const next = this.#api ? state : 'missing';
    if (next === this.#state) return;
    this.#state = next;
    this.#tell(next);
  }
}

/** Prepares a {@link ScreenWake}. */
export function createWakeLock(api: WakeLockApi | undefined, page: VisiblePage): ScreenWake {
  return new ScreenWake(api, page);
}

/** How the screen stands, in words; empty when there is nothing to tell. */
export function wakeWords(state: WakeState): string {
  switch (state) {
    case 'off':
      return '';
    case 'held':
      return 'Screen stays on.';
    case 'refused':
      return 'The screen may turn off: your device did not let it stay on. A low battery can cause this.';
    case 'released':
      return 'The screen may turn off until you come back to this page.';
    case 'missing':
      return 'The screen may turn off: this browser cannot keep it on.';
  }
}
