/** A person with our extension in either browser: opens tabs whose animation frames are sampled, reads what is stored. */
import type { Page } from 'playwright-core';
import { buildFolder, type BrowserName } from '../../scripts/lib/build.ts';
import type { DeclineRow } from '../../lib/db/rows.ts';
import { outboxPrefix } from '../../lib/outbox.ts';
import { launchChromium } from '../support/chromium.ts';
import { launchFirefox } from '../support/firefox.ts';
import { openEyes, piecesOf } from '../support/page-eyes.ts';
import { startSampling } from '../support/paint-sampler.ts';
import { boxOf } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { extension as chromiumBuild, stored } from './popup-kit.ts';

/** Our chip; in its place, "Undo". */
export const chip = '[data-no-thanks-chip]';

/** The chip follows the invitation, which may still be sliding in: one aims at it when it has rested. Milliseconds. */
export const chipRest = 1000;

/**
 * Puppeteer's page goes by Playwright's type here: what these tests use of it (goto, reload, evaluate, frames, mouse,
 * keyboard, screenshot, bringToFront, close) is the same.
 */
export type Tab = Page;

export interface Person {
  /** A new tab in front. Its documents are sampled for these pieces (see `startSampling`). */
  newTab(pieces: string[]): Promise<Tab>;
  /** One of the extension's own pages, open all the time behind the others. */
  inside: Tab;
  /** The popup over the tab whose address holds `part`, as a tab of its own in front. */
  openPopup(tabId: number): Promise<Tab>;
  close(): Promise<void>;
}

async function inChromium(): Promise<Person> {
  const { context, page: inside, extensionId, close } = await launchChromium({ extension: chromiumBuild });
  const popup = (tabId: number) => `chrome-extension://${extensionId}/popup.html?tab=${tabId}`;
  await inside.goto(popup(0));
  return {
    inside,
    async newTab(pieces) {
      const page = await context.newPage();
      await page.addInitScript(openEyes);
      await page.addInitScript(startSampling, pieces);
      return page;
    },
    async openPopup(tabId) {
      const page = await context.newPage();
      await page.goto(popup(tabId));
      return page;
    },
    close,
  };
}

async function inFirefox(): Promise<Person> {
  const extension = process.env['EXTENSION_FIREFOX'] ?? buildFolder('firefox');
  const firefox = await launchFirefox({ extension });
  const openPopup = async (tabId: number) =>
    (await firefox.openExtensionPage(`popup.html?tab=${tabId}`)) as unknown as Tab;
  return {
    inside: await openPopup(0),
    async newTab(pieces) {
      const page = await firefox.open();
      await page.evaluateOnNewDocument(openEyes);
      await page.evaluateOnNewDocument(startSampling, pieces);
      return page as unknown as Tab;
    },
    openPopup,
    close: firefox.close,
  };
}

/** Starts the browser with the build under test, in a new profile. */
export const startPerson = (browser: BrowserName): Promise<Person> =>
  browser === 'firefox' ? inFirefox() : inChromium();

/** A tab sampled for one part, to be read with `readSamples`. */
export const newTabFor = (person: Person, shows: string): Promise<Tab> => person.newTab(piecesOf(shows));

/** The site key of a page of the tests. */
export const siteOfTest = (url: string): string => new URL(url).hostname;

/** The decline that is stored for this page's site and vendor, if any. */
export async function declineAt({ inside }: Person, url: string, vendor: string): Promise<DeclineRow | null> {
  const { declines } = await stored(inside);
  return declines.find((row) => row.site === siteOfTest(url) && row.vendor === vendor) ?? null;
}

interface Storage {
  storage: {
    local: {
      onChanged: { addListener(heard: (changes: Record<string, { newValue?: unknown }>) => void): void };
    };
  };
}

/** Begins to listen: ids of the declines that pages put into the outbox (see lib/outbox.ts) from then on. */
const listenForDeclines = ({ inside }: Person): Promise<void> =>
  inside.evaluate((prefix) => {
    const said = ((globalThis as { said?: string[] }).said = [] as string[]);
    (globalThis as unknown as { chrome: Storage }).chrome.storage.local.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (newValue && key.startsWith(prefix)) said.push(key);
    });
  }, outboxPrefix);

/** The declines said in pages since this was first asked, by their keys in the outbox. */
export async function declinesSaid(person: Person): Promise<string[]> {
  const read = () => person.inside.evaluate(() => (globalThis as { said?: string[] }).said ?? null);
  const said = await read();
  if (!said) await listenForDeclines(person);
  return said ?? [];
}

/** Waits until a decline is stored, and returns it. */
export const waitDeclined = (person: Person, url: string, vendor: string): Promise<DeclineRow> =>
  waitFor<DeclineRow | null>(`${vendor} to be declined at ${url}`, () => declineAt(person, url, vendor));

/** Waits until more repeats than `before` were counted; returns their number. The proof that the widget did ask. */
export const waitRepeats = (person: Person, url: string, vendor: string, before = 0): Promise<number> =>
  waitFor<number>(
    `${vendor} to ask again at ${url} after ${before} repeats`,
    async () => {
      const repeats = (await declineAt(person, url, vendor))?.repeats ?? 0;
      return repeats > before ? repeats : 0;
    },
    30_000,
  );

interface Scripting {
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string; matches?: string[]; css?: string[] }[]>;
  };
}

/** Ids of the stylesheets that the browser says are registered for a site, once there are any. */
export const registered = ({ inside }: Person, site: string): Promise<string[]> =>
  waitFor<string[] | null>(`a stylesheet registered for ${site}`, async () => {
    const ids = await inside.evaluate(async (wanted) => {
      const api = (globalThis as unknown as { chrome: Scripting }).chrome;
      const all = await api.scripting.getRegisteredContentScripts();
      return all
        .filter(({ matches, css }) => css?.length && matches?.some((pattern) => pattern.includes(wanted)))
        .map(({ id }) => id);
    }, site);
    return ids.length ? ids : null;
  });

/** Presses "Undo", which stands at the chip's end while it is there. */
export async function pressUndo(page: Tab): Promise<void> {
  // It may come in the place of “No thanks”, which stood still as well.
  const { x, y, width, height } = await boxOf(page, chip, 400);
  await page.mouse.move(x + width - 24, y + height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

/** Moves the keyboard's focus forward until it is on the first match of `path`. */
export async function tabTo(page: Tab, path: string): Promise<void> {
  const inItsFrame = piecesOf(path).at(-1)!;
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const isThere = await Promise.all(
      page.frames().map((frame) =>
        frame
          .evaluate((wanted) => {
            const focus = (at: Element | null): Element | null =>
              at?.shadowRoot?.activeElement ? focus(at.shadowRoot.activeElement) : at;
            return window.testEyes.all(wanted).includes(focus(document.activeElement)!);
          }, inItsFrame)
          .catch(() => false),
      ),
    );
    if (isThere.some(Boolean)) return;
  }
  throw new Error(`The Tab key never reaches ${path}.`);
}
