/** Bundles a widget's entry.jsx (or .js) into dist/NAME, as a site's own build would. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bedFolder, distOf, folderOf, modulesOf } from './catalogue.ts';
import type { Widget } from './widget.ts';

interface Esbuild {
  build(options: object): Promise<unknown>;
}

const assets = ['svg', 'png', 'gif', 'mp3', 'woff', 'woff2', 'ttf', 'eot'];
const asData = Object.fromEntries(assets.map((ending) => [`.${ending}`, 'dataurl']));

/** Throws esbuild's own error, which names file and line. Does nothing for a widget that ships its own bundle. */
export async function bundle({ name, weight, bundle: how }: Widget): Promise<void> {
  if (!how) return;
  const { build } = createRequire(join(bedFolder, 'package.json'))('esbuild') as Esbuild;
  const entry = ['entry.jsx', 'entry.js'].map((file) => join(folderOf(name), file)).find(existsSync);
  // Where the widget was made for another React than the folder's own: there is one React per bundle.
  const suffix = how.react?.replace('react', '');
  const react = Object.fromEntries(
    (suffix ? ['react', 'react-dom'] : []).map((name) => [name, join(modulesOf(weight), name + suffix)]),
  );
  const alias = Object.fromEntries(
    Object.entries(how.alias ?? {}).map(([module, file]) => [module, join(bedFolder, file)]),
  );
  await build({
    ...{ entryPoints: { entry }, outdir: distOf(name), absWorkingDir: bedFolder },
    ...{ bundle: true, format: 'esm', minify: true, jsx: 'transform', logLevel: 'error' },
    loader: { '.js': 'jsx', ...asData, ...how.loader },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      'process.cwd': 'String',
      global: 'globalThis',
    },
    alias: { ...react, ...alias },
    nodePaths: [modulesOf(weight)],
  });
}
