#!/usr/bin/env node
/**
 * Runs one of the project's scripts: `node scripts/run.mjs scripts/test.ts [arguments]`.
 * Works on whatever Node (18 or newer) and npm a machine has: installs the packages where they are missing
 * or out of date, then hands over to the project's own Node, which runs TypeScript as it is. Everything it
 * says goes to standard error, so that a command's own output stays clean.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './lib/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node scripts/run.mjs SCRIPT [ARGUMENTS]');
  process.exit(2);
}

try {
  const node = await ensurePackages(root);
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', fail);
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
} catch (error) {
  fail(error);
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
