/** `<page-toc>`: marks the part of the page being read in the table of contents inside it. */
class PageTocElement extends HTMLElement {
  #abort = new AbortController();
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const headings = this.#headings();
    const mark = () => this.#mark(headings);
    // The observer only says that something moved past the line; where we are is worked out from the page.
    this.#observer = new IntersectionObserver(mark, { rootMargin: '-33% 0px -66% 0px' });
    for (const heading of headings) this.#observer.observe(heading);
    addEventListener('scrollend', mark, { passive: true, signal: this.#abort.signal });
    mark();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#observer?.disconnect();
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.toc-side a')];
  }

  #headings(): HTMLElement[] {
    return this.#links().flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
  }

  #mark(headings: readonly HTMLElement[]): void {
    const read =
      headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1) ?? headings[0];
    for (const link of this.#links()) {
      if (decodeURIComponent(link.hash.slice(1)) === read?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('page-toc', PageTocElement);
