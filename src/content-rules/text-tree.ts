import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { RawEntry } from './load.ts';
import { once } from './once.ts';

/** The text of an entry as a tree, or why it cannot be read. */
export type TextTree =
  { ok: true; tree: Root } | { ok: false; reason: string; /** Line in the file. */ line: number | undefined };

const markdown = unified().use(remarkParse);
const mdx = unified().use(remarkParse).use(remarkMdx);

/** The text of an entry as a tree whose positions are lines of the file. */
export const textTree: (entry: RawEntry) => TextTree = once(parse);

/** The tree of a text that can be read; `undefined` where there is no text, or where it cannot be read. */
export function treeOf(entry: RawEntry): Root | undefined {
  if (entry.body === '') return undefined;
  const result = textTree(entry);
  return result.ok ? result.tree : undefined;
}

function parse({ file, body, linesAbove }: RawEntry): TextTree {
  const parser = file.endsWith('.mdx') ? mdx : markdown;
  try {
    const tree = parser.parse(body);
    visit(tree, ({ position }) => {
      if (!position) return;
      position.start.line += linesAbove;
      position.end.line += linesAbove;
    });
    return { ok: true, tree };
  } catch (error) {
    return { ok: false, reason: reasonOf(parser, body, linesAbove), line: lineOf(error, linesAbove) };
  }
}

/** What the parser says, with lines of the file; only worth a second reading where the first has failed. */
function reasonOf(parser: typeof markdown, body: string, linesAbove: number): string {
  try {
    parser.parse('\n'.repeat(linesAbove) + body);
    return 'the text cannot be read';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The parser throws a message with the place in it. */
function lineOf(error: unknown, linesAbove: number): number | undefined {
  const { line, place } = error as { line?: number; place?: { start?: { line?: number }; line?: number } };
  const inText = line ?? place?.start?.line ?? place?.line;
  return inText === undefined ? undefined : inText + linesAbove;
}
