/** Numbers the sources of one page in the order they are first cited. */
export class SourceNumbers {
  /** Reference ids in the order of their numbers. */
  readonly ids: readonly string[];

  /** @param cited - every reference the page cites, in order of appearance, repeats allowed. */
  constructor(cited: readonly string[]) {
    this.ids = [...new Set(cited)];
  }

  /**
   * Number of a source on this page, from 1.
   *
   * @throws when the page's list was made without it: the page must name everything it cites.
   */
  numberOf(id: string): number {
    const index = this.ids.indexOf(id);
    if (index < 0) throw new Error(`"${id}" is cited but missing from the sources of this page`);
    return index + 1;
  }
}
