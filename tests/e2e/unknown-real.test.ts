/**
 * Real widgets that nobody has described: the vendors' own code from its packages, with the one name we know them by
 * replaced, as on a site that ships them under its own.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { press, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { chip, complaintsOf, declineByChip, openTab } from './support/eyes.ts';
import { extension } from './support/extension.ts';
import { openBackroom, tabState, waitForDecline } from './support/inside.ts';
import { expectSilence } from './support/silence.ts';
import { openSites, type Sites } from './support/sites.ts';
import { reactChat, shopPage, typebot } from './support/widgets.ts';

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

const bed = new URL('../widgets/bed/', import.meta.url);
const javascript = { 'content-type': 'text/javascript' };
/** Later than these widgets' invitations by far. */
const longMs = 3000;

interface Renamed {
  site: string;
  invitation: string;
  launcher: string;
  window: string;
  page: string;
}

/** Typebot's only name in a page is its element's. */
function renamedTypebot(): Renamed {
  const code = readFileSync(new URL('node_modules/@typebot.io/js/dist/web.js', bed), 'utf8');
  sites.put('/assets/shop-bubble.js', code.replaceAll('typebot-bubble', 'shop-bubble'), javascript);
  const rename = (path: string): string => path.replace('typebot-bubble', 'shop-bubble');
  return {
    site: 'renamed-typebot',
    invitation: rename(typebot.invitation),
    launcher: rename(typebot.launcher),
    window: 'shop-bubble >>> [part=bot]',
    page: shopPage(`<script type="module">
      import Bubble from '/assets/shop-bubble.js';
      Bubble.initBubble({ typebot: 'demo', apiHost: location.origin + '/typebot',
        previewMessage: { message: 'Hi! Can I help you find a teapot?', autoShowDelay: 300 } });
    </script>`),
  };
}

/** React Chat Widget is built into the site's own script; its classes are its names. */
function renamedReactChat(): Renamed {
  for (const [file, type] of [
    ['entry.js', 'text/javascript'],
    ['entry.css', 'text/css'],
  ] as const) {
    const code = readFileSync(new URL(`dist/react-chat-widget/${file}`, bed), 'utf8');
    sites.put(`/assets/${file}`, code.replaceAll('rcw-', 'potter-'), { 'content-type': type });
  }
  const rename = (path: string): string => path.replace('rcw-', 'potter-');
  return {
    site: 'renamed-react-chat',
    invitation: rename(reactChat.invitation),
    launcher: rename(reactChat.launcher),
    window: rename(reactChat.invitation),
    page: shopPage(
      '<link rel="stylesheet" href="/assets/entry.css"><div id="app"></div><script type="module" src="/assets/entry.js"></script>',
    ),
  };
}

test.each([
  ['Typebot', renamedTypebot],
  ['React Chat Widget', renamedReactChat],
])(
  '%s: offered, declined once, not painted on the next page nor after a reload, and its button opens the chat',
  async (_name, prepare) => {
    const { site, invitation, launcher, window, page: html } = prepare();
    sites.put('/', html);
    sites.put('/next', html);
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
