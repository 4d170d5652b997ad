import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Vendor } from '../lib/engine/vendor.ts';

const folder = fileURLToPath(new URL('../lib/vendors/', import.meta.url));

/**
 * Leaves out of the build what a vendor file says to its readers only: where each fact was seen, and how widespread it
 * is. The background parses the catalogue at every start, and a worker starts many times an hour.
 */
export const bareVendors = (): Plugin => ({
  name: 'no-thanks:bare-vendors',
  // before the compiler: data takes the file's place
  enforce: 'pre',
  async load(id) {
    if (!id.startsWith(folder) || id.endsWith('/index.ts')) return undefined;
    const { default: vendor } = (await import(pathToFileURL(id).href)) as { default: Vendor };
    const bare = { ...vendor, seen: [], share: undefined };
    return `export default ${JSON.stringify(bare)};`;
  },
});
