/** The extension as a person would have it: the production build for Chromium. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Its folder. Throws where it has not been built. */
export function builtExtension(): string {
  const folder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
  if (!existsSync(folder)) throw new Error('The extension is not built: run "npx wxt build" first.');
  return folder;
}
