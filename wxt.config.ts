import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/bare-scripts.ts';
import { bareVendors } from './scripts/bare-vendors.ts';
import { catalogue, frameMatches, sheets } from './scripts/catalogue.ts';
import { fingerprints } from './scripts/fingerprints.ts';
import { onePopupFile } from './scripts/one-popup-file.ts';
import { spoken } from './scripts/spoken.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  imports: false,
  vite: () => ({
    // A constant that is used three times would stand there three times: the public suffixes are one, of 70 kB.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
    plugins: [bareVendors(), catalogue(), spoken(), fingerprints(), bareScripts()],
  }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      ...['alarms', 'contextMenus', 'scripting', 'storage', 'webNavigation'],
      // A worker cannot play the sound of a notice. No browser asks or warns about it.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      decline: {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandDecline__',
      },
      pick: {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_pickerStart__',
      },
      open: {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_actionOpen__',
      },
      cycle: {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandCycle__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'no-thanks@no-thanks.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, vite) => {
      if (entrypoints.some(({ name }) => name === 'popup'))
        vite.plugins = [...(vite.plugins ?? []), onePopupFile()];
    },
    // The gallery of components is for development: nobody installs it.
    'entrypoints:found': ({ config }, found) => {
      const at = found.findIndex(({ name }) => name === 'gallery');
      if (config.command === 'build' && at >= 0) found.splice(at, 1);
    },
    // Written here, not in content-script entrypoints: those carry a framework's runtime (3.4 kB and 2 ms a
    // page, measured), and the frame hosts live in the vendor files, which must not ship into every frame.
    'build:manifestGenerated': async (_wxt, manifest) => {
      manifest.content_scripts = [
        { matches: ['http://*/*', 'https://*/*'], js: ['sentry.js'], run_at: 'document_idle' },
        {
          matches: await frameMatches(),
          js: ['vendor-frame.js'],
          run_at: 'document_start',
          all_frames: true,
        },
      ];
    },
    'build:publicAssets': async (_wxt, files) => {
      for (const [name, contents] of Object.entries(await sheets()))
        files.push({ relativeDest: `sheets/${name}.css`, contents });
    },
  },
});
