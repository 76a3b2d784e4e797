/** Shipped to readers, on demand. The elements of the player. */
import { element } from '../search/new-element.ts';
import { playerIcon, type PlayerIcon } from './player-icons-element.ts';
import { newRing } from './player-ring-element.ts';
import type { Session } from './session.ts';

/** A button with an icon; `name` is what it is called, `word` what stands beside the icon. */
function iconButton(icon: PlayerIcon, name: string, className: string, word?: string): HTMLButtonElement {
  const label = word ? element('span', {}, word) : undefined;
  const attributes = { type: 'button', class: className, 'aria-label': name === word ? undefined : name };
  return element('button', attributes, playerIcon(icon), label);
}

/** The parts of the player that change or are listened to. */
export type PlayerParts = ReturnType<typeof newPlayerParts>;

/** Makes the dialog of the player with everything in it; not yet in the page. */
export function newPlayerParts(session: Session) {
  const top = topParts(session);
  const dial = dialParts();
  const side = sideParts();
  const step = stepParts();
  const controls = controlParts();
  const track = element('div', { class: 'pl-track', role: 'img' }, ...session.steps.map(() => element('span')));
  const notice = element('div', { class: 'pl-notice', role: 'group', 'aria-label': 'Question', hidden: true });
  const state = element('p', { class: 'pl-state' });
  const main = element(
    'div',
    { class: 'pl-main' },
    track,
    dial.box,
    side.box,
    step.box,
    step.figure,
    step.nextLine,
    controls.box,
    state,
  );
  const lock = element(
    'div',
    { class: 'pl-lock', hidden: true },
    element('p', {}, 'The touch screen is locked.'),
    iconButton('lock', 'Hold to unlock', 'btn pl-unlock', 'Hold to unlock'),
  );
  const summary = element('div', { class: 'pl-done', hidden: true });
  const live = element('p', { class: 'vh', role: 'status' });
  const body = element('div', { class: 'pl-body' }, top.box, notice, main, summary);
  const dialog = element('dialog', { class: 'pl', 'aria-labelledby': 'pl-title' }, body, lock, live);
  return { dialog, body, main, track, notice, state, lock, summary, live, top, dial, side, step, controls };
}

function topParts({ title }: Session) {
  const end = iconButton('close', 'End the session', 'tool');
  const sound = iconButton('sound', 'Sounds', 'tool');
  const lockOn = iconButton('lock', 'Lock the touch screen', 'tool');
  const settings = iconButton('settings', 'Settings', 'tool');
  const name = element('h2', { id: 'pl-title', class: 'pl-name', tabindex: -1 }, title);
  return {
    box: element('div', { class: 'pl-top' }, end, name, sound, lockOn, settings),
    end,
    sound,
    lockOn,
    settings,
    name,
  };
}

function dialParts() {
  const ring = newRing();
  const digits = element('span', { class: 'pl-digits' });
  const timer = element('p', { class: 'pl-timer', role: 'timer', 'aria-live': 'off' }, digits);
  const phase = element('p', { class: 'pl-phase' });
  const unit = element('p', { class: 'pl-unit' });
  const finish = element('button', { type: 'button', class: 'pl-finish', hidden: true }, element('span'));
  const count = element('p', { class: 'pl-count' });
  const left = element('p', { class: 'pl-left' });
  const restart = iconButton('restart', 'Restart this step', 'pl-restart', 'Restart');
  const face = element('div', { class: 'pl-face' }, timer, phase, unit, finish);
  const box = element('section', { class: 'pl-dial', 'aria-label': 'Time' }, ring.svg, face, count, left, restart);
  return { box, ring, digits, timer, phase, unit, finish, count, left, restart };
}

function sideParts() {
  const left = element('span', {}, 'Left side');
  const right = element('span', {}, 'Right side');
  const both = element('span', { class: 'pl-both', hidden: true }, 'Both sides at once');
  const swap = iconButton('swap', 'Switch side now', 'btn btn--line btn--s', 'Switch');
  const box = element('section', { class: 'pl-side', 'aria-label': 'Side' }, left, swap, right, both);
  return { box, left, right, both, swap };
}

function stepParts() {
  const name = element('h3', { class: 'pl-step-name' });
  const set = element('b', { class: 'pl-set' });
  const order = element('b', { class: 'pl-order' });
  const cue = element('span', { class: 'pl-cue' });
  const box = element(
    'section',
    { class: 'pl-step', 'aria-label': 'Step' },
    name,
    element('p', {}, set, ' ', order, ' ', cue),
  );
  const image = element('img', { alt: '' });
  const figure = element('div', { class: 'pl-fig' }, image);
  const nextName = element('b');
  const nextAmount = element('span', { class: 'num' });
  const nextLine = element('p', { class: 'pl-next' }, element('span', {}, 'Next'), ' ', nextName, ' ', nextAmount);
  return { box, name, set, order, cue, figure, image, nextLine, nextName, nextAmount };
}

function controlParts() {
  const back = iconButton('back', 'Back', 'pl-btn');
  const less = element('button', { type: 'button', class: 'pl-btn num', 'aria-label': '10 seconds back' }, '−10');
  const go = iconButton('play', 'Start', 'pl-btn pl-go', 'Start');
  const more = element('button', { type: 'button', class: 'pl-btn num', 'aria-label': '10 seconds on' }, '+10');
  const next = iconButton('next', 'Next', 'pl-btn');
  go.autofocus = true;
  const goWord = go.querySelector('span') as HTMLSpanElement;
  const box = element('section', { class: 'pl-ctl', 'aria-label': 'Controls' }, back, less, go, more, next);
  return { box, back, less, go, goWord, more, next };
}
