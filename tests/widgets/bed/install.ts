/** Puts the bed's packages and bundles in place: the light ones for everyone, all of them where CI=true. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { bedFolder, folderOf, isBundled, loadWidgets } from './catalogue.ts';
import type { Widget } from './widget.ts';

export interface EnsureOptions {
  /** The heavy ones too. Unless said otherwise: where `CI` is "true". */
  all?: boolean;
  /** Progress and what was left out, one sentence at a time. */
  log?: (line: string) => void;
}

type Weight = Widget['weight'];

const folderFor = (weight: Weight): string => (weight === 'heavy' ? join(bedFolder, 'heavy') : bedFolder);
const stampOf = (weight: Weight): string => join(folderFor(weight), '.installed');

/** Changes with every version in the package list and every entry that is bundled. */
function wanted(weight: Weight, widgets: Widget[]): string {
  const entries = widgets.flatMap(({ name }) =>
    ['entry.jsx', 'entry.js'].map((file) => join(folderOf(name), file)),
  );
  const hash = createHash('sha256');
  for (const file of [join(folderFor(weight), 'package.json'), ...entries.filter(existsSync)])
    hash.update(readFileSync(file));
  return hash.update(JSON.stringify(widgets)).digest('hex');
}

/** npm's own words only where it fails: its progress is of no use to a reader of the tests. */
function npmInstall(folder: string): Promise<void> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const child = spawn(npm, ['install', '--no-progress', '--loglevel=error'], {
    cwd: folder,
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_prefix: undefined, npm_config_local_prefix: undefined },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm install in ${folder} failed:\n${said.slice(-4000)}`)),
    );
  });
}

async function ensure(weight: Weight, widgets: Widget[], log: (line: string) => void): Promise<void> {
  const stamp = stampOf(weight);
  const want = wanted(weight, widgets);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want && widgets.every(isBundled)) return;
  const names = widgets.map(({ name }) => name).join(', ');
  log(`Installing ${widgets.length} ${weight} chat widgets for the tests: ${names} …`);
  const started = performance.now();
  await npmInstall(folderFor(weight));
  for (const widget of widgets) await bundle(widget);
  writeFileSync(stamp, want);
  log(`… done in ${Math.round((performance.now() - started) / 1000)} s.`);
}

/**
 * Installs and bundles what is missing; returns the widgets that can be shown now. A second call does nothing.
 * Throws with npm's or esbuild's own words.
 */
export async function ensureBed({ all, log = console.log }: EnsureOptions = {}): Promise<Widget[]> {
  const widgets = await loadWidgets();
  const light = widgets.filter(({ weight }) => weight === 'light');
  const heavy = widgets.filter(({ weight }) => weight === 'heavy');
  await ensure('light', light, log);
  if (all ?? process.env['CI'] === 'true') {
    await ensure('heavy', heavy, log);
    return widgets;
  }
  const names = heavy.map(({ name }) => name).join(', ');
  const inPlace = existsSync(stampOf('heavy'));
  log(
    inPlace
      ? `Heavy chat widgets are here from an earlier run and take part: ${names}.`
      : `Left out, because their packages need about 1 GB: ${names}. Set CI=true to run them too.`,
  );
  return inPlace ? widgets : light;
}

if (import.meta.main) await ensureBed({ ...(process.argv.includes('--all') && { all: true }) });
