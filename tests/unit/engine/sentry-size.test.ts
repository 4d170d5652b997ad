/** The sentry enters every page: with all vendors it keeps to its 6 kB. */
import { build } from 'vite';
import { expect, test } from 'vitest';
import { catalogue, loadVendors } from '../../../scripts/catalogue.ts';
import { sentryTable } from '../../../lib/engine/sentry-table.ts';
import type { Vendor } from '../../../lib/engine/vendor.ts';

/** The script as the build makes it, without the extension around it: its size in bytes, table included. */
async function codeSize(): Promise<number> {
  const entry = new URL('../../../lib/content/sentry.ts', import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [catalogue()],
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'sentry' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  return Buffer.byteLength((first as { output: { code: string }[] }).output[0]!.code);
}

const tableSize = (vendors: readonly Vendor[]): number =>
  Buffer.byteLength(JSON.stringify(sentryTable(vendors)));

test('the code and the table of all vendors fit into 6 kB', async () => {
  expect((await codeSize()) + tableSize(await loadVendors())).toBeLessThanOrEqual(6 * 1024);
});

test('a vendor costs the sentry ten characters, if it has requests of its own', async () => {
  const hosted = (await loadVendors()).filter(({ hosts, bundled }) => hosts.length && !bundled);
  expect(tableSize(hosted) / hosted.length).toBeLessThan(10);
});
