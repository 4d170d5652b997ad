/** Real widgets that nobody has described, as `support/renamed.ts` ships them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { press, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { chip, complaintsOf, declineByChip, openTab } from './support/eyes.ts';
import { extension } from './support/extension.ts';
import { openBackroom, tabState, waitForDecline } from './support/inside.ts';
import { renamedReactChat, renamedTypebot } from './support/renamed.ts';
import { expectSilence } from './support/silence.ts';
import { openSites, type Sites } from './support/sites.ts';

let sites: Sites;
let browser: LaunchedChromium;
beforeAll(async () => {
  sites = await openSites();
  browser = await launchChromium({ extension: extension() });
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

/** Later than these widgets' invitations by far. */
const longMs = 3000;

test.each([
  ['Typebot', renamedTypebot],
  ['React Chat Widget', renamedReactChat],
])(
  '%s: offered, declined once, not painted on the next page nor after a reload, and its button opens the chat',
  async (_name, prepare) => {
    const { site, invitation, launcher, window } = prepare(sites);
    const page = await openTab(browser, invitation);
    await page.goto(sites.url(site));
    // First ask nothing of the page: each question of the test counts as the person's own press.
    const state = () => browser.serviceWorker().then((worker) => tabState(worker, `//${site}.`));
    await waitFor('something found', async () => (await state())?.found.length, 30_000);
    expect((await state())?.candidates.filter((id) => !id.startsWith('custom-'))).toEqual([]);
    await declineByChip(page, invitation);
    const backroom = await openBackroom(browser);
    await waitForDecline(backroom, `${site}.localhost`);
    await expectSilence(browser, page, { url: (path) => sites.url(site, path), invitation, longMs });
    await press(page, launcher);
    await waitSeen(page, window);
    expect(await page.locator(chip).count()).toBe(0);
    // The widget asks for a font of its vendor's, which does not exist here.
    expect(complaintsOf(page).filter((line) => !line.includes('net::'))).toEqual([]);
    await backroom.close();
    await page.close();
  },
);
