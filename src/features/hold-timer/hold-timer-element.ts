/** Shipped to readers with the page; the player is fetched when someone starts. */
import { startSession } from './start-session-element.ts';
import type { Session } from './session.ts';

/** How the resume record of a session is called; whether it still fits is for the player to say. */
const RESUME_KEY = 'footing:timer-resume:';
/** A session can be taken up again for this long, in milliseconds. */
const RESUME_FOR_MS = 12 * 60 * 60 * 1000;

/** `<hold-timer>`: plays the session that stands in it as JSON, in the player. */
class HoldTimerElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const button = this.querySelector<HTMLButtonElement>('[data-start]');
    const json = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (!button || !json) throw new Error('<hold-timer> needs a [data-start] button and its session as JSON');
    const session = JSON.parse(json) as Session;
    button.hidden = false;
    this.querySelector('[data-start-link]')?.remove();
    button.addEventListener('click', () => void this.#start(session), { signal: this.#abort.signal });
    if (wasLeft(session)) this.#say('You left this session in the middle. Start it, and choose where to go on.');
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #start(session: Session): Promise<void> {
    const started = await startSession(session);
    this.#say(started ? '' : 'The timer could not be loaded. Are you offline? Follow the steps with any clock.');
  }

  #say(text: string): void {
    const note = this.querySelector('[role=status]');
    if (note) note.textContent = text;
  }
}

/** Whether a session was left in the middle, not long ago. */
function wasLeft({ id }: Session): boolean {
  try {
    const record = JSON.parse(localStorage.getItem(RESUME_KEY + id) ?? '{}') as { savedAtMs?: unknown };
    return Date.now() - Number(record.savedAtMs) < RESUME_FOR_MS;
  } catch {
    return false;
  }
}

customElements.define('hold-timer', HoldTimerElement);
