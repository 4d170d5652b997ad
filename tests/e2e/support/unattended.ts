/** A browser that nobody drives: no debugger is attached, as on a person's own machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../support/chromium.ts';
import { findChromium } from '../../support/find-browser.ts';

/** Opens `url` in a new profile with the extension. Throws where no Chromium is found. */
export async function browseAlone(url: string, extension: string): Promise<{ close(): Promise<void> }> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium found: install one, or set CHROMIUM to its executable.');
  const profile = await mkdtemp(join(tmpdir(), 'no-thanks-alone-'));
  // The welcome page of the installation would be in front of ours.
  await (await launchChromium({ extension, userDataDir: profile })).close();
  const child = spawn(
    executable,
    [
      ...[
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--disable-quic',
        '--disable-sync',
        '--mute-audio',
      ],
      ...['--disable-background-networking', '--disable-component-update', `--user-data-dir=${profile}`],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...[`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, url],
    ],
    { stdio: 'ignore' },
  );
  return {
    async close() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
