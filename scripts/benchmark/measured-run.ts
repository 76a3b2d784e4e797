import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How long a command took and how much memory it held. */
export interface Run {
  seconds: number;
  /** Most memory that the command and all it started held at one time, in MiB; absent where there is no /proc. */
  peakMib: number | undefined;
}

const LOOK_EVERY_MS = 50;

/**
 * Runs a command to its end.
 *
 * @throws with what it printed, where it fails.
 */
export async function measuredRun(command: string, args: readonly string[], cwd: string): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (printed += part.toString()));
  let peakKib = 0;
  const look = setInterval(() => (peakKib = Math.max(peakKib, familyKib(child.pid ?? 0))), LOOK_EVERY_MS);
  const status = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  clearInterval(look);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${printed.slice(-3000)}`);
  return { seconds: (performance.now() - start) / 1000, peakMib: peakKib > 0 ? Math.round(peakKib / 1024) : undefined };
}

/** Memory of a process and all its descendants now, in KiB; 0 where it cannot be read. */
function familyKib(pid: number): number {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return children.reduce((sum, child) => sum + familyKib(Number(child)), own);
  } catch {
    return 0;
  }
}
