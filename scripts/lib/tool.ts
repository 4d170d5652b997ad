/** Runs the tools of node_modules and of the system, with their output streamed. */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with no slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const bin = join(root, 'node_modules/.bin');

interface Options {
  env?: Record<string, string>;
  /** After this many minutes the tool and everything it started is stopped, and counts as failed. */
  minutes?: number;
  /** Where its words go, both streams: as they are; to standard error, so that ours stays clean; kept for a failure. */
  words?: 'as they are' | 'aside' | 'if it fails';
}

const streams = {
  'as they are': ['inherit', 'inherit'],
  aside: [2, 2],
  'if it fails': ['pipe', 'pipe'],
} as const;

/** Tools that are still running, so that Ctrl-C takes their browsers with them. */
const running = new Set<number>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    running.forEach((pid) => stop(pid, signal));
    process.exit(130);
  });

function stop(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // it has ended by itself
  }
}

/**
 * Runs `name` (a tool of node_modules, else one of the system) to its end.
 * @returns its exit code; 127 where it does not exist, 124 where its time was up.
 */
export function run(name: string, args: string[], options: Options = {}): Promise<number> {
  const child = spawn(name, args, {
    cwd: root,
    env: {
      ...process.env,
      ...options.env,
      // the project's own Node must be the one that a tool's "#!/usr/bin/env node" finds
      PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
    },
    stdio: ['ignore', ...streams[options.words ?? 'as they are']],
    detached: process.platform !== 'win32', // a group of its own, to be stopped as a whole
    shell: process.platform === 'win32',
  });
  const { pid } = child;
  const kept: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => kept.push(chunk));
  if (pid) running.add(pid);
  return new Promise((resolve) => {
    let late = false;
    const limit = setTimeout(
      () => {
        late = true;
        console.error(`${name} took longer than ${options.minutes} minutes and was stopped.`);
        if (pid) stop(pid, 'SIGKILL');
      },
      (options.minutes ?? 60) * 60_000,
    );
    const end = (code: number): void => {
      clearTimeout(limit);
      if (pid) running.delete(pid);
      if (code !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(late ? 124 : code);
    };
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));
  });
}
