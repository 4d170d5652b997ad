import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../lib/engine/wordings/tables/', import.meta.url));

/** Replaces the tables of wordings by their fingerprints: a third of the size, for scripts that enter pages. */
export const fingerprints = (): Plugin => ({
  name: 'no-thanks:fingerprints',
  // before the compiler: a string takes the table's place
  enforce: 'pre',
  async load(id) {
    if (!id.startsWith(folder)) return undefined;
    const exported = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
    return Object.entries(exported)
      .filter((one): one is [string, () => string] => typeof one[1] === 'function')
      .map(([name, prints]) => `export const ${name} = () => ${JSON.stringify(prints())};`)
      .join('\n');
  },
});
