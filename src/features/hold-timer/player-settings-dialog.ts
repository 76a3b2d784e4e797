/** Shipped to readers, on demand. Settings of the timer, kept on this device. */
import { element } from '../search/new-element.ts';
import type { Devices } from './player-devices-element.ts';
import type { createSettings, TimerSettings } from './timer-settings.ts';

type Settings = ReturnType<typeof createSettings>;
type Change = (change: Partial<TimerSettings>) => void;

const VERBOSITIES = [
  ['normal', 'Every part, halfway and the end'],
  ['few', 'Only the start of each part'],
  ['off', 'Nothing'],
] as const;

/**
 * Opens the settings over the player. Each change counts at once and is kept.
 *
 * @param onChange - called after each change.
 */
export function openSettings(parent: HTMLElement, settings: Settings, devices: Devices, onChange: () => void): void {
  const kept = element('p', { class: 'sm two', role: 'status' });
  const change: Change = (changed) => {
    const { ok } = settings.set(changed);
    kept.textContent = ok
      ? 'Kept on this device.'
      : 'Not saved: this browser keeps nothing. It counts until you leave the page.';
    onChange();
  };
  const dialog = element(
    'dialog',
    { class: 'pl-box pl-settings', 'aria-labelledby': 'pl-settings' },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'pl-settings' }, 'Settings'),
      ...timeFields(settings.get(), change),
      ...soundFields(settings.get(), change, devices),
      ...otherFields(settings.get(), change, devices),
      kept,
      element('div', { class: 'acts pl-box-end' }, element('button', { class: 'btn' }, 'Close the settings')),
    ),
  );
  parent.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

function timeFields({ getReadySec, changeoverSec }: TimerSettings, change: Change): HTMLElement[] {
  const ready = numberInput(getReadySec);
  ready.addEventListener('change', () => {
    const seconds = secondsOf(ready);
    ready.value = String(seconds ?? getReadySec);
    change({ getReadySec: seconds ?? getReadySec });
  });
  const changeover = numberInput(changeoverSec, 'as the dose says');
  changeover.addEventListener('change', () => {
    const seconds = secondsOf(changeover);
    changeover.value = seconds === undefined ? '' : String(seconds);
    change({ changeoverSec: seconds });
  });
  return [
    field('Seconds to get ready, 0 to 60', ready),
    field('Seconds to change sides, 0 to 60', changeover, 'Leave it empty for what the dose says.'),
    element('p', { class: 'xs two' }, 'These two count from the next start.'),
  ];
}

function soundFields({ sound, volume }: TimerSettings, change: Change, { sound: cues }: Devices): HTMLElement[] {
  const range = element('input', { type: 'range', min: 0, max: 100, step: 5 });
  range.value = String(Math.round(volume * 100));
  range.addEventListener('change', () => change({ volume: Number(range.value) / 100 }));
  const test = element('button', { type: 'button', class: 'btn btn--line btn--s' }, 'Test sound');
  const heard = element('p', { class: 'xs two', role: 'status' });
  test.addEventListener('click', () => {
    void cues.test().then((state) => {
      heard.textContent =
        state === 'ready'
          ? 'Played. Heard nothing? Turn up the device, and turn its silent switch off.'
          : 'This browser did not let it play.';
    });
  });
  return [
    check('Sounds', sound, (isOn) => change({ sound: isOn })),
    field('Volume', range),
    element('div', { class: 'pl-test' }, test, heard),
  ];
}

function otherFields(settings: TimerSettings, change: Change, { vibration }: Devices): HTMLElement[] {
  const verbosity = element(
    'select',
    {},
    ...VERBOSITIES.map(([value, name]) => element('option', { value, selected: value === settings.verbosity }, name)),
  );
  verbosity.addEventListener('change', () => {
    const found = VERBOSITIES.find(([value]) => value === verbosity.value);
    if (found) change({ verbosity: found[0] });
  });
  return [
    canSpeak()
      ? check('Say what comes next, with the voice of this device', settings.voice, (isOn) => change({ voice: isOn }))
      : note('This browser has no voice to speak with.'),
    vibration.isSupported
      ? check('Vibrate', settings.vibration, (isOn) => change({ vibration: isOn }))
      : note('This device cannot vibrate from a web page.'),
    check('Change the colour softly at each new part', settings.flash, (isOn) => change({ flash: isOn })),
    field('What a screen reader is told', verbosity),
  ];
}

function canSpeak(): boolean {
  return (globalThis as Partial<typeof globalThis>).speechSynthesis !== undefined;
}

function note(text: string): HTMLElement {
  return element('p', { class: 'xs two' }, text);
}

function check(label: string, isOn: boolean, onChange: (isOn: boolean) => void): HTMLElement {
  const input = element('input', { type: 'checkbox', checked: isOn });
  input.addEventListener('change', () => onChange(input.checked));
  return element('label', { class: 'pl-check' }, input, element('span', {}, label));
}

function field(label: string, input: HTMLElement, hint?: string): HTMLElement {
  return element(
    'label',
    { class: 'pl-field' },
    element('span', {}, label),
    input,
    hint ? element('span', { class: 'xs two' }, hint) : undefined,
  );
}

function numberInput(value: number | undefined, placeholder?: string): HTMLInputElement {
  return element('input', { type: 'number', min: 0, max: 60, step: 1, inputmode: 'numeric', value, placeholder });
}

/** Whole seconds from 0 to 60; `undefined` for an empty field. */
function secondsOf(input: HTMLInputElement): number | undefined {
  const seconds = input.valueAsNumber;
  return Number.isFinite(seconds) ? Math.min(60, Math.max(0, Math.round(seconds))) : undefined;
}
