/** The widgets of the bed, as they describe themselves. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Widget } from './widget.ts';

/** The bed's own folder. */
export const bedFolder = fileURLToPath(new URL('.', import.meta.url));

/** Where npm puts the packages of each weight. */
export const modulesOf = (weight: Widget['weight']): string =>
  join(bedFolder, weight === 'heavy' ? 'heavy' : '.', 'node_modules');

/** The folder of one widget: page, entry, mock, description. */
export const folderOf = (name: string): string => join(bedFolder, 'widgets', name);

/** Where its bundle goes. */
export const distOf = (name: string): string => join(bedFolder, 'dist', name);

/** Its bundle is there, or it ships one of its own. */
export const isBundled = ({ name, bundle }: Widget): boolean =>
  !bundle || existsSync(join(distOf(name), 'entry.js'));

/** Every widget, sorted by name, whether installed or not. */
export async function loadWidgets(): Promise<Widget[]> {
  const names = readdirSync(join(bedFolder, 'widgets')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = new URL(`widgets/${name}/widget.ts`, import.meta.url);
      return ((await import(/* @vite-ignore */ file.href)) as { default: Widget }).default;
    }),
  );
}

/** Its package is there and, where it needs one, so is its bundle. */
export const isInstalled = (widget: Widget): boolean =>
  existsSync(join(modulesOf(widget.weight), widget.package, 'package.json')) && isBundled(widget);

/** The widgets this machine can show; see install.ts for how the others get here. */
export const installedWidgets = async (): Promise<Widget[]> => (await loadWidgets()).filter(isInstalled);
