/** Serves the built site: `npm run preview`. Honours BASE_PATH and PORT, sends compressed files and the site's own 404. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Where the site is and under which path it is served. */
export interface ServeOptions {
  /** Folder with the built site. */
  dir: string;
  /** Path the site is served under, such as `/` or `/footing/`. */
  base: string;
  /** Port on this machine; 0 takes any free one. */
  port: number;
}

/**
 * Starts the server.
 *
 * @returns the running server and the address of the home page.
 * @throws where the site has not been built, or the port is taken.
 */
export async function serve({ dir, base, port }: ServeOptions): Promise<{ server: Server; url: string }> {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} has no index.html; run "npm run build" first`);
  const prefix = base.replace(/\/$/, '');
  const notFound = readFileSync(join(dir, '404.html'));
  const files = sirv(dir, { brotli: true, gzip: true, etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const fail = (): void => void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    const url = request.url ?? '/';
    if (url.startsWith(`${prefix}/`)) {
      request.url = url.slice(prefix.length);
      files(request, response, fail);
    } else fail();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  const address = server.address();
  const open = typeof address === 'object' && address ? address.port : port;
  return { server, url: `http://localhost:${open}${prefix}/` };
}

if (import.meta.main) {
  const dir = join(import.meta.dirname, '..', 'dist');
  try {
    const { url } = await serve({
      dir,
      base: process.env['BASE_PATH'] ?? '/',
      port: Number(process.env['PORT'] ?? 4321),
    });
    console.log(`\nThe site is at ${url}  (Ctrl+C stops it)`);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(taken ? 'Port 4321 is taken. Choose another: PORT=5000 npm start' : String(error));
    process.exit(1);
  }
}
