/** Shipped to readers with the page; the routines are read when someone presses the button. */
import type { Added } from './add-technique.ts';
import type * as Press from './press-element.ts';

/** Said where the script could not be fetched. */
const NOT_LOADED = 'Not added: you seem to be offline. Load the page again, then try once more.';

/** `<add-to-routine data-code="CP">`: adds the technique to the reader's routine, and says so. */
class AddToRoutineElement extends HTMLElement {
  #abort = new AbortController();
  #added: Extract<Added, { state: 'added' }> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#part('[data-add-link]').hidden = true;
    const add = this.#part('[data-add]');
    add.hidden = false;
    add.addEventListener('click', () => void this.#run((press) => this.#add(press)), { signal });
    this.#part('[data-undo]').addEventListener('click', () => void this.#run((press) => this.#undo(press)), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #add({ add }: typeof Press): void {
    const { added, words } = add(this.dataset['code'] ?? '');
    this.#added = added.state === 'added' ? added : undefined;
    this.#show(words, true);
  }

  #undo({ undo }: typeof Press): void {
    if (!this.#added) return;
    const words = undo(this.#added);
    this.#added = undefined;
    this.#show(words, false);
    this.#part('[data-add]').focus();
  }

  /** Fetches what a press needs, and does it. */
  async #run(act: (press: typeof Press) => void): Promise<void> {
    let press: typeof Press;
    try {
      press = await import('./press-element.ts');
    } catch {
      this.#show(NOT_LOADED, false);
      return;
    }
    act(press);
  }

  #show(words: string, hasLink: boolean): void {
    this.#part('[role=status]').textContent = words;
    this.#part('[data-see]').hidden = !hasLink;
    this.#part('[data-undo]').hidden = !this.#added;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<add-to-routine> needs ${selector}`);
    return part;
  }
}

customElements.define('add-to-routine', AddToRoutineElement);
