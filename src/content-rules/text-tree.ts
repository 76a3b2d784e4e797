import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RawEntry } from './load.ts';

/** The text of an entry as a tree, or why it cannot be read. */
export type TextTree =
  { ok: true; tree: Root } | { ok: false; reason: string; /** Line in the file. */ line: number | undefined };

const markdown = unified().use(remarkParse);
const mdx = unified().use(remarkParse).use(remarkMdx);
const read = new WeakMap<RawEntry, TextTree>();

/** The text of an entry as a tree whose positions are lines of the file; each text is read once. */
export function textTree(entry: RawEntry): TextTree {
  const known = read.get(entry);
  if (known) return known;
  const result = parse(entry);
  read.set(entry, result);
  return result;
}

/** The tree of a text that can be read; `undefined` where there is no text, or where it cannot be read. */
export function treeOf(entry: RawEntry): Root | undefined {
  if (entry.body === '') return undefined;
  const result = textTree(entry);
  return result.ok ? result.tree : undefined;
}

function parse({ file, body, linesAbove }: RawEntry): TextTree {
  const parser = file.endsWith('.mdx') ? mdx : markdown;
  try {
    return { ok: true, tree: parser.parse('\n'.repeat(linesAbove) + body) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error), line: lineOf(error) };
  }
}

/** The parser throws a message with the place in it. */
function lineOf(error: unknown): number | undefined {
  const { line, place } = error as { line?: number; place?: { start?: { line?: number }; line?: number } };
  return line ?? place?.start?.line ?? place?.line;
}
