/** Shipped to readers. Shows and wires the buttons that print the page; without script they stay hidden. */

/** How long a browser may take to begin, in milliseconds. */
const ANSWER_WITHIN_MS = 1500;

/**
 * Prints the page.
 *
 * @returns whether the browser began; browsers inside other apps often have no printing, or keep silent.
 */
export function printNow(): Promise<boolean> {
  return new Promise((resolve) => {
    addEventListener('beforeprint', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
    // Not there in some browsers inside other apps, whatever the types say.
    (window as Partial<Window>).print?.();
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => void print());
}

/** Prints, or says on the page how to do it where the browser does not. */
async function print(): Promise<void> {
  const hasBegun = await printNow();
  for (const help of document.querySelectorAll<HTMLElement>('[data-print-help]')) help.hidden = hasBegun;
}
