/** Writes `.br` and `.gz` beside every text file of the built site, for hosts that send files as they are. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(html|css|js|mjs|json|svg|xml|txt)$/;
const SMALLEST_BYTES = 512;

/** Compresses the text files below a folder; returns how many. */
export function compressFolder(dir: string): number {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
  let count = 0;
  for (const name of files) {
    const path = join(dir, name);
    const content = readFileSync(path);
    if (content.length < SMALLEST_BYTES) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    count += 1;
  }
  return count;
}

if (import.meta.main) {
  const count = compressFolder(join(import.meta.dirname, '..', 'dist'));
  console.log(`Compressed ${count} files.`);
}
