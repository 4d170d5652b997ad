import type { Plugin } from 'vite';

/**
 * Takes WXT's wrapper off the scripts that enter pages: it only logs a crash, which the browser does too, and weighs
 * 0.4 kB in each page.
 */
export const bareScripts = (): Plugin => ({
  name: 'no-thanks:bare-scripts',
  transform(code, id) {
    const [definition] = /^import definition from .+$/m.exec(code) ?? [];
    return definition && id.includes('wxt-unlisted-script-entrypoint')
      ? `${definition}\nexport default definition.main();`
      : undefined;
  },
});
