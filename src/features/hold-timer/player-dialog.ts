/** Shipped to readers, on demand. The player: a session on the whole screen. Connects what runs with what is seen. */
import { compile, type CompileOptions } from '../../lib/routine/compile.ts';
import { confirmEnd } from './player-confirm-dialog.ts';
import { listenToPlayer, type PlayerAct } from './player-controls-element.ts';
import { createDevices, type Devices } from './player-devices-element.ts';
import { createPainter, weighTrack } from './player-draw-element.ts';
import { createEndScreen, endButton, lockTouch, type EndScreen } from './player-end-element.ts';
import { swapIcon } from './player-icons-element.ts';
import { createNoticeBox, type NoticeBox } from './player-notice-element.ts';
import {
  awayNotice,
  ELSEWHERE_NOTICE,
  placeText,
  resumeNotice,
  SETTINGS_FAILED,
  type NoticeAct,
} from './player-notice.ts';
import { hidePage, nextTask } from './player-page-element.ts';
import { newPlayerParts, type PlayerParts } from './player-parts-element.ts';
import { PlayerSession } from './player-session-element.ts';
import { emptySession, summaryOf } from './player-summary-element.ts';
import { view } from './player-view.ts';
import type { Session } from './session.ts';
import { createSettings } from './timer-settings.ts';
import type { TimerState } from './timer-state.ts';

/** How long the change of colour is shown, in milliseconds. */
const FLASH_MS = 600;
/** How far the buttons "−10" and "+10" move, in milliseconds. */
const NUDGE_MS = 10_000;

let isOpen = false;

/** Opens the player over the page. Focus goes back to where it was when it closes. */
export function openPlayer(session: Session): void {
  if (isOpen) return;
  isOpen = true;
  new Player(session).closed.addEventListener('abort', () => (isOpen = false));
}

class Player {
  readonly #abort = new AbortController();
  /** Aborted when the player has closed. */
  readonly closed = this.#abort.signal;
  readonly #parts: PlayerParts;
  readonly #draw: ReturnType<typeof createPainter>;
  readonly #settings = createSettings(() => localStorage);
  readonly #devices: Devices;
  readonly #run: PlayerSession;
  readonly #notice: NoticeBox;
  readonly #end: EndScreen;
  readonly #acts: Record<PlayerAct, () => void> = {
    go: () => this.#go(),
    back: () => this.#run.now('back'),
    next: () => this.#run.now('next'),
    less: () => this.#nudge(-NUDGE_MS),
    more: () => this.#nudge(NUDGE_MS),
    restart: () => this.#run.now('restart'),
    'other-side': () => this.#switchSide(),
    'finished-work': () => this.#run.finishWork(),
    sound: () => this.#toggleSound(),
    lock: () => lockTouch(this.#parts, true),
    unlock: () => lockTouch(this.#parts, false),
    settings: () => void this.#openSettings(),
    end: () => void this.#askToEnd(),
  };
  #showPage = () => {};
  #frame = 0;

  constructor(session: Session) {
    this.#parts = newPlayerParts(session);
    this.#draw = createPainter(this.#parts, session);
    this.#end = createEndScreen(this.#parts);
    this.#notice = createNoticeBox(
      this.#parts.notice,
      (act) => this.#answer(act),
      () => this.#parts.controls.go.focus(),
    );
    this.#run = new PlayerSession(session, () => this.#devices.outlets(), {
      change: (before, after, words) => this.#onChange(before, after, words),
      verbosity: () => this.#settings.get().verbosity,
      kept: () => this.#drawWords(),
      elsewhere: () => this.#notice.show(ELSEWHERE_NOTICE),
    });
    this.#devices = createDevices(() => this.#settings.get(), {
      flash: () => this.#flash(),
      change: () => this.#drawWords(),
    });
    this.#prepare();
    void this.#open();
  }

  #prepare(): void {
    const { getReadySec, changeoverSec } = this.#settings.get();
    const { session, firstSide } = this.#run;
    const options: CompileOptions = { getReadySec: session.getReadySec ?? getReadySec, changeoverSec, firstSide };
    this.#run.prepare(options);
    weighTrack(this.#parts.track, this.#run.segments);
  }

  /** In several tasks: to lay out the player and to make sounds possible takes a slow phone its time. */
  async #open(): Promise<void> {
    const { dialog } = this.#parts;
    listenToPlayer(this.#parts, (act) => this.#do(act), this.#abort.signal);
    document.addEventListener('visibilitychange', () => this.#redraw(), { signal: this.#abort.signal });
    dialog.addEventListener('close', ({ target }) => target === dialog && this.#close());
    this.#redraw();
    this.#drawWords();
    await nextTask();
    this.#showPage = hidePage();
    document.body.append(dialog);
    dialog.showModal();
    if (this.#run.segments.length === 0) this.#showEnd(emptySession([this.#closeButton()]));
    else this.#offerResume();
    await nextTask();
    setTimeout(() => this.#devices.warmUp());
  }

  #close(): void {
    cancelAnimationFrame(this.#frame);
    this.#run.close();
    this.#devices.close();
    this.#parts.dialog.remove();
    this.#showPage();
    this.#abort.abort();
  }

  #offerResume(): void {
    const { resumable, session } = this.#run;
    if (!resumable) return;
    const segments = compile(session.steps, resumable.options);
    const place = placeText(segments, resumable.at, session.steps);
    this.#notice.show(resumeNotice(place, Date.now() - resumable.savedAtMs));
  }

  #onChange(before: TimerState['name'], after: TimerState['name'], words: string): void {
    const { segments, session, state } = this.#run;
    if (words) this.#parts.live.textContent = words;
    const away = document.hidden ? undefined : awayNotice(segments, state, session.steps);
    if (away) this.#notice.show(away);
    else if (this.#notice.current()?.acts.some(({ act }) => act === 'go-on')) this.#notice.hide();
    if (before !== after) this.#onNewState(after);
    this.#redraw();
  }

  #onNewState(name: TimerState['name']): void {
    this.#devices.follow(name, this.#run.session.title, {
      play: () => this.#run.resume(),
      pause: () => this.#run.now('pause'),
      next: () => this.#run.now('next'),
      previous: () => this.#run.now('back'),
    });
    if (name === 'done') this.#finish();
    this.#drawWords();
  }

  #finish(): void {
    const { state, segments, session, counted } = this.#run;
    if (state.name !== 'done') return;
    const again = endButton('Do it again', () => this.#begin('again'), true);
    this.#showEnd(
      summaryOf({ segments, steps: session.steps, worked: state.worked, counted }, [this.#closeButton(), again]),
    );
  }

  #closeButton(): HTMLButtonElement {
    return endButton('Close', () => this.#parts.dialog.close());
  }

  #showEnd(content: readonly HTMLElement[]): void {
    this.#notice.hide();
    lockTouch(this.#parts, false);
    this.#end.show(content);
  }

  #begin(how: 'new' | 'again' | 'resume'): void {
    const from = (how === 'resume' && this.#run.resumable) || undefined;
    this.#end.hide();
    this.#notice.hide();
    void this.#devices.sound.unlock();
    this.#devices.apply(this.#settings.get());
    this.#run.start(from);
    weighTrack(this.#parts.track, this.#run.segments);
    this.#parts.controls.go.focus();
  }

  #answer(act: NoticeAct): void {
    if (act === 'resume' || act === 'forget') this.#begin(act === 'resume' ? 'resume' : 'new');
    else if (act !== 'dismiss') this.#run.now(act);
  }

  #do(act: PlayerAct): void {
    if (!this.#end.isShown() || act === 'end' || act === 'settings' || act === 'sound') this.#acts[act]();
  }

  #nudge(byMs: number): void {
    this.#run.send({ type: 'nudge', nowMs: this.#run.clock.nowMs(), byMs });
  }

  #go(): void {
    const { name } = this.#run.state;
    if (name === 'idle') this.#begin('new');
    else if (name === 'running') this.#run.now('pause');
    else this.#resume();
  }

  #resume(): void {
    void this.#devices.sound.unlock();
    this.#notice.hide();
    this.#run.resume();
  }

  #switchSide(): void {
    if (this.#run.state.name === 'idle') {
      this.#run.swapFirstSide();
      this.#redraw();
    } else {
      this.#run.now('other-side');
    }
  }

  async #openSettings(): Promise<void> {
    try {
      const { openSettings } = await import('./player-settings-dialog.ts');
      openSettings(this.#parts.dialog, this.#settings, this.#devices, () => this.#onSettings());
    } catch {
      this.#notice.show(SETTINGS_FAILED);
    }
  }

  #onSettings(): void {
    if (this.#run.state.name === 'idle') this.#prepare();
    this.#devices.apply(this.#settings.get());
    this.#run.follow();
    this.#redraw();
    this.#drawWords();
  }

  #toggleSound(): void {
    const sound = !this.#settings.get().sound;
    this.#settings.set({ sound });
    if (sound) void this.#devices.sound.unlock();
    this.#onSettings();
  }

  async #askToEnd(): Promise<void> {
    const { dialog } = this.#parts;
    const { state, session, segments } = this.#run;
    if (state.name === 'idle' || state.name === 'done') {
      dialog.close();
      return;
    }
    const { at } = this.#run.moment(this.#run.clock.nowMs());
    const place = placeText(segments, at, session.steps);
    if (await confirmEnd(dialog, `You are at: ${place}. What you have held so far is shown next.`))
      this.#run.now('end');
  }

  #redraw(): void {
    cancelAnimationFrame(this.#frame);
    if (document.hidden || this.#end.isShown()) return;
    const { segments, state, clock, session } = this.#run;
    this.#draw(view(segments, state, clock.nowMs(), session.steps));
    if (state.name === 'running') this.#frame = requestAnimationFrame(() => this.#redraw());
  }

  #drawWords(): void {
    const { sound } = this.#settings.get();
    const saving = this.#run.isKept ? '' : 'This browser saves nothing: after a reload you start anew.';
    this.#parts.state.textContent = [this.#devices.words(), saving].filter(Boolean).join(' ');
    swapIcon(this.#parts.top.sound, sound ? 'sound' : 'mute');
    this.#parts.top.sound.setAttribute('aria-pressed', String(sound));
  }

  #flash(): void {
    this.#parts.dialog.classList.add('is-flash');
    setTimeout(() => this.#parts.dialog.classList.remove('is-flash'), FLASH_MS);
  }
}
