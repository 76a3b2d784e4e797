/** Shipped to readers, on demand. What a reader can do in the player, by touch, mouse and key. */
import type { PlayerParts } from './player-parts-element.ts';

/** What was asked for. */
export type PlayerAct =
  | 'go'
  | 'back'
  | 'next'
  | 'less'
  | 'more'
  | 'restart'
  | 'other-side'
  | 'finished-work'
  | 'sound'
  | 'lock'
  | 'unlock'
  | 'settings'
  | 'end';

/** Hold this long to unlock, in milliseconds. */
const UNLOCK_MS = 800;

const KEYS: Partial<Record<string, PlayerAct>> = {
  ' ': 'go',
  ArrowLeft: 'back',
  ArrowRight: 'next',
  ArrowUp: 'more',
  ArrowDown: 'less',
};

/** Listens to the controls, and to keys while the focus is inside. */
export function listenToPlayer(parts: PlayerParts, act: (what: PlayerAct) => void, signal: AbortSignal): void {
  const { controls, dial, side, top, dialog } = parts;
  const buttons: [HTMLButtonElement, PlayerAct][] = [
    [controls.go, 'go'],
    [controls.back, 'back'],
    [controls.next, 'next'],
    [controls.less, 'less'],
    [controls.more, 'more'],
    [dial.restart, 'restart'],
    [dial.finish, 'finished-work'],
    [side.swap, 'other-side'],
    [top.sound, 'sound'],
    [top.lockOn, 'lock'],
    [top.settings, 'settings'],
    [top.end, 'end'],
  ];
  for (const [button, what] of buttons) button.addEventListener('click', () => act(what), { signal });
  dialog.addEventListener('keydown', (event) => onKey(event, dialog, act), { signal });
  dialog.addEventListener(
    'cancel',
    (event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      act('end');
    },
    { signal },
  );
  holdToUnlock(parts.lock, () => act('unlock'), signal);
}

function onKey(event: KeyboardEvent, dialog: HTMLElement, act: (what: PlayerAct) => void): void {
  const { target, key } = event;
  const what = KEYS[key];
  if (!what || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
  if (target.closest('dialog') !== dialog) return;
  // A button reached by keyboard takes Space for itself.
  if (key === ' ' && target.matches('button:focus-visible')) return;
  event.preventDefault();
  if (event.repeat && key === ' ') return;
  act(what);
}

/** Unlocks after a long press; a click that comes from a key or a screen reader unlocks at once. */
function holdToUnlock(lock: HTMLElement, unlock: () => void, signal: AbortSignal): void {
  const button = lock.querySelector('button');
  if (!button) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    clearTimeout(timer);
    button.classList.remove('is-held');
  };
  button.addEventListener(
    'pointerdown',
    () => {
      button.classList.add('is-held');
      timer = setTimeout(() => {
        release();
        unlock();
      }, UNLOCK_MS);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    button.addEventListener(type, release, { signal });
  button.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  button.addEventListener(
    'click',
    (event) => {
      if (event.detail === 0) unlock();
    },
    { signal },
  );
  signal.addEventListener('abort', release);
}
