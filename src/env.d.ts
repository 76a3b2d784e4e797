declare namespace App {
  interface Locals {
    /** Sources of the page being rendered; set by its layout before the text is rendered. */
    sources?: import('./lib/source-numbers.ts').SourceNumbers;
    /** The entry being rendered, for blocks that show its front matter. */
    entry?: { collection: string; id: string; data: object };
  }
}
