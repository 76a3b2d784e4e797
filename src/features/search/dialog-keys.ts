/** Shipped to readers. Arrow keys and typing inside the search dialog. */

/**
 * Moves focus from the field to the rows, between them, and back to the field above the first one.
 *
 * @param focused - what has focus.
 * @param step - 1 for down, -1 for up.
 * @returns whether focus moved.
 */
export function moveFocus(dialog: HTMLElement, focused: Element | null, step: 1 | -1): boolean {
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, .sd-name, .sd-all:not([hidden])')];
  const row = focused?.closest('.sd-row')?.querySelector<HTMLElement>('.sd-name');
  const here = stops.indexOf(row ?? (focused as HTMLElement));
  const target = stops[here + step];
  if (!target) return false;
  target.focus();
  return true;
}

/** Lets a reader go on typing from a row: a letter or Backspace puts focus back into the field, which then takes the key. */
export function typeFromRow(event: KeyboardEvent, focused: Element | null, input: HTMLInputElement): void {
  const isTyping = (event.key.length === 1 && event.key !== ' ') || event.key === 'Backspace';
  if (!isTyping || event.ctrlKey || event.metaKey || event.altKey || focused === input) return;
  if (focused instanceof HTMLButtonElement) return;
  input.focus();
}
