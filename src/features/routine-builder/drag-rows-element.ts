/** Shipped to readers. Drags the rows of a list by their handles, with mouse, pen and finger. */
import { dropIndex, edgeScrollPx, makesWayPx, type RowPlace } from './drag-order.ts';

type OnDrop = (key: string, to: number) => void;

/**
 * Lets rows (`data-key`) be dragged by what carries `data-grip`. Escape, or a pointer that is taken away, ends it without a change.
 *
 * @param signal - ends all of it.
 */
export function dragRows(list: HTMLElement, onDrop: OnDrop, signal: AbortSignal): void {
  list.addEventListener(
    'pointerdown',
    (event) => {
      const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null;
      const row = grip?.closest<HTMLElement>('[data-key]');
      if (!grip || !row || event.button !== 0 || !event.isPrimary) return;
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      new Drag(list, row, event.clientY, onDrop).follow(grip, signal);
    },
    { signal },
  );
}

/** One drag, from the press to the end. */
class Drag {
  readonly #rows: HTMLElement[];
  readonly #places: RowPlace[];
  readonly #from: number;
  readonly #ends = new AbortController();
  readonly #startY: number;
  readonly #startScroll = scrollY;
  #pointerY: number;
  #to: number;
  #frame = 0;

  constructor(
    readonly list: HTMLElement,
    readonly row: HTMLElement,
    pointerY: number,
    readonly onDrop: OnDrop,
  ) {
    this.#rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-key]')];
    this.#places = this.#rows.map((each) => {
      const { top, height } = each.getBoundingClientRect();
      return { top: top + scrollY, height };
    });
    this.#from = this.#to = this.#rows.indexOf(row);
    this.#startY = this.#pointerY = pointerY;
  }

  follow(grip: HTMLElement, pageEnds: AbortSignal): void {
    const signal = AbortSignal.any([this.#ends.signal, pageEnds]);
    this.list.classList.add('is-dragging');
    this.row.classList.add('is-drag');
    grip.addEventListener('pointermove', ({ clientY }) => void (this.#pointerY = clientY), { signal });
    grip.addEventListener('pointerup', ({ clientY }) => this.#drop(clientY), { signal });
    grip.addEventListener('pointercancel', () => this.#end(false), { signal });
    grip.addEventListener('lostpointercapture', () => this.#end(false), { signal });
    // Before the keys of the page, which would undo or close something.
    addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    pageEnds.addEventListener('abort', () => this.#end(false), { signal: this.#ends.signal });
    this.#run();
  }

  #drop(pointerY: number): void {
    this.#pointerY = pointerY;
    this.#draw();
    this.#end(true);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#end(false);
  }

  #run(): void {
    const by = edgeScrollPx(this.#pointerY, innerHeight);
    if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
    this.#draw();
    this.#frame = requestAnimationFrame(() => this.#run());
  }

  #draw(): void {
    const moved = this.#pointerY - this.#startY + scrollY - this.#startScroll;
    this.#to = dropIndex(this.#places, this.#from, moved);
    const height = this.#places[this.#from]?.height ?? 0;
    for (const [index, each] of this.#rows.entries()) {
      const shift = each === this.row ? moved : makesWayPx(index, this.#from, this.#to, height);
      each.style.transform = shift === 0 ? '' : `translateY(${shift}px)`;
    }
  }

  #end(isDropped: boolean): void {
    if (this.#ends.signal.aborted) return;
    this.#ends.abort();
    cancelAnimationFrame(this.#frame);
    this.list.classList.remove('is-dragging');
    this.row.classList.remove('is-drag');
    for (const each of this.#rows) each.style.transform = '';
    const { key } = this.row.dataset;
    if (isDropped && key !== undefined && this.#to !== this.#from) this.onDrop(key, this.#to);
  }
}
