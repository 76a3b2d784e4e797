/** Shipped to readers on `/timer/`. */
import { startSession } from './start-session-element.ts';
import { doseOfLink, readTimerLink, writeTimerLink, type TimerLink } from './timer-link.ts';

/** Seconds to get ready where the link names none. */
const READY_SEC = 5;

/** `<timer-setup>`: keeps form and address alike, and starts the timer that they describe. */
class TimerSetupElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const form = this.querySelector('form');
    if (!form) throw new Error('<timer-setup> needs a <form> inside it');
    form.noValidate = true;
    this.#show(form, location.search);
    form.addEventListener('change', () => this.#choose(form), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#start(this.#choose(form));
      },
      { signal },
    );
    addEventListener('popstate', () => this.#show(form, location.search), { signal });
    form.hidden = false;
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Shows what a query asks for, mended where it must be, and says what was mended. */
  #show(form: HTMLFormElement, query: string): TimerLink {
    const { link, messages } = readTimerLink(query);
    const values = {
      hold: link.holdSec,
      sets: link.sets,
      sides: link.sides,
      rest: link.restSec,
      ready: link.readySec ?? READY_SEC,
    };
    for (const [name, value] of Object.entries(values)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = String(value);
    }
    this.#say(messages.join(' '));
    return link;
  }

  #choose(form: HTMLFormElement): TimerLink {
    const entries = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const link = this.#show(form, `?${new URLSearchParams(entries).toString()}`);
    history.replaceState(null, '', location.pathname + writeTimerLink(link));
    return link;
  }

  #say(text: string): void {
    const note = this.querySelector('[role=status]');
    if (note) note.textContent = text;
  }

  async #start(link: TimerLink): Promise<void> {
    const dose = doseOfLink(link);
    const order = `Hold for ${link.holdSec} ${link.holdSec === 1 ? 'second' : 'seconds'}.`;
    const step = { id: 'timer', name: 'Hold', dose, setUp: ['Take the position.'], order };
    const session = { id: '/timer/', title: 'Hold timer', getReadySec: link.readySec ?? READY_SEC, steps: [step] };
    if (!(await startSession(session))) this.#say('The timer could not be loaded. Are you offline? Any clock will do.');
  }
}

customElements.define('timer-setup', TimerSetupElement);
