import { describe, expect, test } from 'vitest';
import { frameMatches } from '../../scripts/catalogue.ts';
import { browsers, filesOf, manifestOf } from './output.ts';

const everyPage = ['http://*/*', 'https://*/*'];

describe.each(browsers)('%s: the manifest', (browser) => {
  const manifest = manifestOf(browser);

  test('is of version 3', () => expect(manifest.manifest_version).toBe(3));

  test('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'alarms',
      'contextMenus',
      ...(browser === 'chromium' ? ['offscreen'] : []),
      'scripting',
      'storage',
      'webNavigation',
    ]);
    expect(manifest.host_permissions).toEqual(everyPage);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  test('lets no page see or load a file of ours, so that none can tell we are here', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('keeps the browser’s own strict rule for scripts', () => {
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('runs the sentry late, in top frames only', () => {
    expect(manifest.content_scripts[0]).toEqual({
      matches: everyPage,
      js: ['sentry.js'],
      run_at: 'document_idle',
    });
  });

  test('runs the frame script on the catalogue’s own frame hosts and nowhere else', async () => {
    const matches = await frameMatches();
    expect(matches).not.toHaveLength(0);
    expect(matches.filter((pattern) => /^\*:\/\/(\*\.)?\*?\//.test(pattern))).toEqual([]);
    expect(manifest.content_scripts.slice(1)).toEqual([
      { matches, js: ['vendor-frame.js'], run_at: 'document_start', all_frames: true },
    ]);
  });

  test('names only files that are there', () => {
    const named = manifest.content_scripts.flatMap((script) => script.js);
    const { service_worker, scripts = [] } = manifest.background;
    expect(filesOf(browser)).toEqual(
      expect.arrayContaining([...named, ...scripts, ...(service_worker ? [service_worker] : [])]),
    );
    expect(filesOf(browser)).toContain(`_locales/${manifest.default_locale}/messages.json`);
  });
});

test('Firefox: has an id, collects nothing, and runs on Android', () => {
  const settings = manifestOf('firefox').browser_specific_settings;
  expect(settings?.gecko.id).toBe('no-thanks@no-thanks.invalid');
  expect(settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(settings?.gecko_android.strict_min_version).toMatch(/^\d+\.\d+$/);
});

test('Chromium: says how old a browser may be', () => {
  expect(manifestOf('chromium').minimum_chrome_version).toBe('126');
  expect(manifestOf('chromium').browser_specific_settings).toBeUndefined();
});
