/** Installs the packages of package-lock.json where they are missing or out of date. Plain JavaScript: see run.mjs. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What npm says it installed, or undefined where it never finished: a broken-off install leaves no such file. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Does node_modules hold what the lock file asks for? Whoever installed it, and whenever. */
export function isUpToDate(root) {
  const installed = read(join(root, 'node_modules/.package-lock.json'));
  if (!installed) return false;
  const wanted = Object.entries(read(join(root, 'package-lock.json')) ?? {});
  return wanted.every(
    ([path, entry]) =>
      path === '' || // the project itself
      (entry.optional && !installed[path]) || // made for another system
      installed[path]?.version === entry.version,
  );
}

/** The project's own Node, or undefined. A few bytes of it are a placeholder that its install script replaces. */
function ownNode(root) {
  const folder = join(root, 'node_modules/node/bin');
  return ['node.exe', 'node']
    .map((name) => join(folder, name))
    .find((file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 1e6);
}

/** Runs npm with its output on standard error. Rejects with a sentence when it fails. */
function npm(root, args, what) {
  console.error(`${what} (npm ${args.join(' ')})`);
  const started = Date.now();
  const tick = setInterval(() => {
    const folder = join(root, 'node_modules');
    const count = existsSync(folder) ? readdirSync(folder).length : 0;
    console.error(`  … ${Math.round((Date.now() - started) / 1000)} s, ${count} folders in node_modules`);
  }, 10_000);
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`npm ${args.join(' ')} failed (exit code ${code}): see its messages above.`)),
    );
  }).finally(() => clearInterval(tick));
}

/**
 * Makes the packages, WXT's types and the project's own Node ready.
 * @returns the path of that Node; rejects with a sentence for a person.
 */
export async function ensurePackages(root) {
  if (!isUpToDate(root)) await npm(root, ['ci'], 'Installing packages');
  if (!ownNode(root))
    // npm may be set to skip install scripts; this package's script is what fetches Node itself
    await npm(root, ['rebuild', 'node', '--ignore-scripts=false'], 'Fetching Node for this project');
  const node = ownNode(root);
  if (!node)
    throw new Error(
      'The project runs on its own Node, which npm did not install because install scripts are switched off. ' +
        'Allow it once with "npm rebuild node --ignore-scripts=false --foreground-scripts", then try again.',
    );
  if (!existsSync(join(root, '.wxt')))
    await npm(root, ['run', 'prepare', '--ignore-scripts=false'], 'Preparing WXT');
  return node;
}
