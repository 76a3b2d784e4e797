/** Shipped to readers with the page; the sheet is fetched when someone asks for it. */
import type { SheetToPrint } from './paper-dialog.ts';

/** `<sheet-options>`: opens the sheet that stands in it as JSON. */
class SheetOptionsElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.onclick = () => void this.#open();
  }

  async #open(): Promise<void> {
    let failure = '';
    try {
      const { openPaper } = await import('./paper-dialog.ts');
      await openPaper(JSON.parse(this.querySelector('script')?.textContent ?? '') as SheetToPrint);
    } catch {
      failure = 'The options could not be loaded. Are you offline? The plain sheet still prints.';
    }
    const note = this.querySelector('p');
    if (note) note.textContent = failure;
  }
}

customElements.define('sheet-options', SheetOptionsElement);
