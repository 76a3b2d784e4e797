/** Writes `.br` and `.gz` beside every text file of a built site, for hosts that send files as they are: `node scripts/compress.ts [dist]`. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|mjs|json|svg|xml|txt)$/;
const SMALLEST_BYTES = 512;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Compresses the text files below a folder, several at a time; returns how many. */
export async function compressFolder(dir: string): Promise<number> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
  const written = await Promise.all(files.map((name) => compressFile(join(dir, name))));
  return written.filter(Boolean).length;
}

async function compressFile(path: string): Promise<boolean> {
  const content = await readFile(path);
  if (content.length < SMALLEST_BYTES) return false;
  const brotli = await toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  await writeFile(`${path}.br`, brotli);
  await writeFile(`${path}.gz`, await toGzip(content, { level: 9 }));
  return true;
}

if (import.meta.main) {
  const count = await compressFolder(process.argv[2] ?? join(import.meta.dirname, '..', 'dist'));
  console.log(`Compressed ${count} files.`);
}
