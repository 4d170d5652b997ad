import type { Plugin } from 'vite';
import { fingerprintsOf } from '../lib/engine/wordings/finder.ts';
import type { Words } from '../lib/engine/wordings/languages.ts';

const folder = new URL('../lib/engine/wordings/tables/', import.meta.url);

/** Replaces the tables of wordings by their fingerprints: a third of the size, for scripts that enter pages. */
export const fingerprints = (): Plugin => ({
  name: 'no-thanks:fingerprints',
  // before the compiler: a string takes the table's place
  enforce: 'pre',
  async load(id) {
    const file = new URL(`file://${id}`);
    if (!file.href.startsWith(folder.href)) return undefined;
    const { default: words } = (await import(file.href)) as { default: Words };
    return `export default ${JSON.stringify(fingerprintsOf(words))};`;
  },
});
