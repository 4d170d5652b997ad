/**
 * The catalogue on the command line:
 *   npm run -s vendors -- list [--json]     every vendor, and which of its parts are known
 *   npm run -s vendors -- match < URLS      each URL with the vendor it belongs to, or "-"
 *   npm run vendors -- docs                 writes docs/vendors.md
 */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { matchUrl } from '../lib/engine/match-url.ts';
import type { Vendor } from '../lib/engine/vendor.ts';
import { loadVendors } from './catalogue.ts';
import { type Known, loadKnown } from './lib/known.ts';
import { root } from './lib/tool.ts';
import { vendorsPage } from './lib/vendors-page.ts';

const usage =
  'Usage: npm run -s vendors -- list [--json]   or   npm run -s vendors -- match < FILE_OF_URLS\n' +
  '  or   npm run vendors -- docs\n';

function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '));
  return lines.map((line) => line.trimEnd() + '\n').join('');
}

function list(all: Known[], asJson: boolean): string {
  if (asJson) return JSON.stringify(all, null, 2) + '\n';
  const yes = (value: boolean): string => (value ? 'yes' : '-');
  return table([
    ['ID', 'NAME', 'DETECTION', 'LAUNCHER', 'DECLINE', 'CONVERSATION', 'PAGES', 'PROVED', 'INVITATIONS'],
    ...all.map((one) => [
      one.id,
      one.name,
      yes(one.detection),
      yes(one.launcher),
      yes(one.decline),
      yes(one.conversation),
      one.share ? String(one.share.pages) : '-',
      one.proof,
      one.invitationKinds.join(', ') || '-',
    ]),
  ]);
}

/** Standard input in, standard output out, a bounded piece at a time; empty lines are passed over. */
async function match(vendors: Vendor[]): Promise<void> {
  let out = '';
  const flush = async (): Promise<void> => {
    const isRoom = process.stdout.write(out);
    out = '';
    if (!isRoom) await once(process.stdout, 'drain');
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const url = line.trim();
    if (!url) continue;
    out += `${url}\t${matchUrl(url, vendors)[0]?.id ?? '-'}\n`;
    if (out.length > 65_536) await flush();
  }
  await flush();
}

// Whoever reads us may have read enough: `… | head` is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [command, ...options] = process.argv.slice(2);
if (command === 'list' && options.every((option) => option === '--json')) {
  process.stdout.write(list(await loadKnown(), options.length > 0));
} else if (command === 'match' && !options.length) {
  await match(await loadVendors());
} else if (command === 'docs' && !options.length) {
  const path = join(root, 'docs/vendors.md');
  await writeFile(path, await vendorsPage(await loadKnown(), path));
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
