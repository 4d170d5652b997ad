/** Opens the shop to a person, or plays the tour for them. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/lib/build.ts';
import { say } from '../../../scripts/lib/say.ts';
import { openShop, type Shop } from './server.ts';
import { openBrowser, type OpenBrowser } from './tab.ts';
import { playTour, playWithout } from './tour.ts';

interface Show {
  name: BrowserName;
  headless: boolean;
  /** Folder for the pictures; emptied first. */
  pictures: string;
}

/** Rejects with a plain sentence at the first thing that does not happen. */
export async function show(options: Show): Promise<void> {
  const shop = await openShop();
  try {
    await (options.headless ? playAll(shop, options) : visit(shop, options));
  } finally {
    await shop.close();
  }
}

async function inBrowser(
  { name, headless }: Show,
  bare: boolean,
  work: (browser: OpenBrowser) => Promise<void>,
): Promise<void> {
  const browser = await openBrowser(name, { headless, bare });
  try {
    await work(browser);
  } finally {
    await browser.close().catch(() => undefined); // a person may have closed it already
  }
}

async function playAll(shop: Shop, options: Show): Promise<void> {
  const { name, pictures } = options;
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const tell = (sentence: string): void => console.log(`✓ ${sentence}`);
  for (const play of [playWithout, playTour])
    await inBrowser(options, play === playWithout, async (browser) => {
      await play({ shop, browser, pictures, name, tell }).catch(async (cause: Error) => {
        console.log(`✗ ${cause.message}`);
        await browser.tab.screenshot({ path: join(pictures, `${name}-failed.png`) }).catch(() => undefined);
        throw new Error(`The last picture is .start/${name}-failed.png.`, { cause });
      });
    });
  console.log(`All of it happened in ${name}. The pictures are in .start/.`);
}

const visit = (shop: Shop, options: Show): Promise<void> =>
  inBrowser(options, false, async (browser) => {
    await browser.tab.goto(shop.url('index'));
    say(`The shop is open at ${shop.url('index')}.
Wait for its chat to ask, say “No thanks”, then reload, walk on and come back: it does not ask again.
The chat’s own button still opens it. The contact page has another vendor’s chat.
Close the browser, or press Ctrl-C here, to end.`);
    await browser.closed;
  });
