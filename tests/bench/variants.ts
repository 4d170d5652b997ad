/** The three browsers of a comparison: nothing loaded, an extension that does nothing, and ours. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../scripts/lib/build.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';

export type Browsers = Record<'none' | 'empty' | 'ours', LaunchedChromium>;

/** The least an extension can be and still enter every page: the price of being there at all. */
async function emptyExtension(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const every = ['http://*/*', 'https://*/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: every, js: ['empty.js'], run_at: 'document_idle' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), '');
  await writeFile(join(folder, 'empty.js'), '(() => {})();');
  return folder;
}

/** Launches all three, hands them over, and closes them. */
export async function withBrowsers<T>(work: (browsers: Browsers) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'no-thanks-bench-'));
  const empty = await emptyExtension(join(folder, 'empty'));
  const browsers: Browsers = {
    none: await launchChromium(),
    empty: await launchChromium({ extension: empty }),
    ours: await launchChromium({ extension: buildFolder('chromium') }),
  };
  try {
    return await work(browsers);
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
    await rm(folder, { recursive: true, force: true });
  }
}
