/** What must be there before a stage can run. Each is made ready once, and rejects with a sentence. */
import { ensureBed } from '../../tests/widgets/bed/install.ts';
import { ensureChromium, ensureFirefox } from '../browsers.ts';
import { browsers, build } from './build.ts';
import { heading, say } from './say.ts';

export type Need = 'builds' | 'chromium' | 'firefox' | 'bed';

export const ready: Record<Need, () => Promise<void>> = {
  async builds() {
    heading('building for both browsers');
    for (const browser of browsers) await build(browser);
  },
  async chromium() {
    say(`Chromium is ${await ensureChromium()}`);
  },
  async firefox() {
    say(`Firefox is ${await ensureFirefox()}`);
  },
  async bed() {
    heading('installing the real widgets');
    await ensureBed({ log: say });
  },
};
