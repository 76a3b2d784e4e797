/** Shipped to readers, on demand. The end of a session, in the place of the clock and its controls. */
import { element } from '../search/new-element.ts';
import type { PlayerParts } from './player-parts-element.ts';

/** What stands where the clock was. */
export interface EndScreen {
  isShown(): boolean;
  /** Shows what was done, with the focus on its heading; any box over the player is closed. */
  show(content: readonly HTMLElement[]): void;
  /** Brings the clock back. */
  hide(): void;
}

/** Prepares the end of the player. */
export function createEndScreen({ dialog, summary, main, top }: PlayerParts): EndScreen {
  let isShown = false;
  const turn = (isOn: boolean) => {
    isShown = isOn;
    main.hidden = isOn;
    summary.hidden = !isOn;
    top.lockOn.hidden = isOn;
  };
  return {
    isShown: () => isShown,
    show(content) {
      dialog.querySelector<HTMLDialogElement>('dialog')?.close();
      turn(true);
      dialog.dataset['screen'] = 'done';
      summary.replaceChildren(...content);
      summary.querySelector<HTMLElement>('[tabindex]')?.focus();
    },
    hide: () => turn(false),
  };
}

/** A button of the end. */
export function endButton(label: string, onPress: () => void, isSecond = false): HTMLButtonElement {
  const button = element('button', { type: 'button', class: isSecond ? 'btn btn--line' : 'btn' }, label);
  button.addEventListener('click', onPress);
  return button;
}

/** Locks the player against touch, or unlocks it; the focus follows. */
export function lockTouch({ body, lock, top }: PlayerParts, isOn: boolean): void {
  if (lock.hidden === !isOn) return;
  body.inert = isOn;
  lock.hidden = !isOn;
  if (isOn) lock.querySelector('button')?.focus();
  else top.lockOn.focus();
}
