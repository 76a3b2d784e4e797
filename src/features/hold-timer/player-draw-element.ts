/** Shipped to readers, on demand. Puts a view into the elements of the player; touches only what has changed. */
import type { Segment } from '../../lib/routine/segment.ts';
import { swapIcon } from './player-icons-element.ts';
import type { PlayerParts } from './player-parts-element.ts';
import { plannedMs } from './planned.ts';
import type { PlayerView } from './player-view.ts';
import type { Session, SessionStep } from './session.ts';

/** Draws views into the player. */
export function createPainter(parts: PlayerParts, session: Session): (view: PlayerView) => void {
  let shownStep: SessionStep | undefined;
  return (view) => {
    parts.dialog.dataset['screen'] = view.screen;
    parts.dialog.dataset['kind'] = view.kind ?? '';
    drawDial(parts, view);
    drawSide(parts, view);
    drawControls(parts, view);
    drawTrack(parts, view);
    const step = session.steps[view.step];
    if (step && step !== shownStep) drawStep(parts, step);
    drawPicture(parts, view);
    shownStep = step;
    setText(parts.step.set, view.set ? `${view.set}.` : '');
    setText(parts.step.order, view.order);
    setText(parts.step.cue, view.cue);
    setText(parts.step.nextName, view.next.text);
    setText(parts.step.nextAmount, view.next.amount);
  };
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function drawDial({ dial: parts }: PlayerParts, { dial, track, step, left }: PlayerView): void {
  parts.ring.show(dial);
  setText(parts.digits, dial.digits);
  setAttribute(parts.digits, 'data-length', String(dial.digits.length));
  setAttribute(parts.timer, 'aria-label', dial.spoken);
  setText(parts.phase, dial.phase);
  setText(parts.unit, dial.unit);
  setText(parts.left, left);
  setText(parts.count, track.length > 1 ? `Step ${step + 1} of ${track.length}` : '');
  parts.finish.hidden = !dial.finish;
  if (dial.finish) {
    setText(parts.finish.firstElementChild ?? parts.finish, dial.finish.label);
    // Not `disabled`: a button that loses the focus while it is waited for would throw keyboard users out.
    setAttribute(parts.finish, 'aria-disabled', String(!dial.finish.isOpen));
  }
}

function drawSide({ side: parts }: PlayerParts, { side }: PlayerView): void {
  parts.box.classList.toggle('is-none', side === undefined);
  parts.both.hidden = side !== 'both';
  for (const element of [parts.left, parts.right, parts.swap]) element.hidden = side === 'both';
  mark(parts.left, side === 'left');
  mark(parts.right, side === 'right');
}

function mark(element: Element, isOn: boolean): void {
  element.classList.toggle('is-on', isOn);
  if (isOn) setAttribute(element, 'aria-current', 'true');
  else element.removeAttribute('aria-current');
}

const GO = {
  idle: ['play', 'Start'],
  running: ['pause', 'Pause'],
  paused: ['play', 'Go on'],
  done: ['play', 'Start'],
} as const;

function drawControls({ controls }: PlayerParts, { screen }: PlayerView): void {
  const [icon, word] = GO[screen];
  setText(controls.goWord, word);
  swapIcon(controls.go, icon);
  for (const button of [controls.back, controls.less, controls.more, controls.next])
    button.disabled = screen === 'idle';
}

function drawTrack({ track }: PlayerParts, view: PlayerView): void {
  setAttribute(track, 'aria-label', `Step ${view.step + 1} of ${view.track.length}`);
  view.track.forEach((share, index) => {
    const bar = track.children[index];
    if (!(bar instanceof HTMLElement)) return;
    bar.classList.toggle('is-now', index === view.step);
    const percent = `${Math.round(share * 100)}%`;
    if (bar.style.getPropertyValue('--done') !== percent) bar.style.setProperty('--done', percent);
  });
}

function drawStep({ step: parts }: PlayerParts, step: SessionStep): void {
  setText(parts.name, step.name);
  // Fetched now, so that they are there when the movement needs them.
  for (const { src } of step.frames ?? []) new Image().src = src;
}

function drawPicture({ step: { figure, image } }: PlayerParts, { picture }: PlayerView): void {
  figure.hidden = !picture;
  if (!picture || image.getAttribute('src') === picture.src) return;
  image.width = picture.width;
  image.height = picture.height;
  image.src = picture.src;
}

/** Makes each bar of the track as long as its step takes. */
export function weighTrack(track: HTMLElement, segments: readonly Segment[]): void {
  [...track.children].forEach((bar, step) => {
    const ms = segments.reduce((sum, segment) => sum + (segment.step === step ? plannedMs(segment) : 0), 0);
    if (bar instanceof HTMLElement) bar.style.flexGrow = String(Math.max(1, ms / 1000));
  });
}
