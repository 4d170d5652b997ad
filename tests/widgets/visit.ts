/// <reference types="chrome" />
/** A person's visits to the bed's shop: same profile from visit to visit, a real restart in between. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { piecesOf } from '../support/page-eyes.ts';
import { startSampling } from '../support/paint-sampler.ts';
import { giveEyes } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import type { Widget } from './bed/widget.ts';

export type Inviting = Widget & { invitation: NonNullable<Widget['invitation']> };

export const isInviting = (widget: Widget): widget is Inviting => widget.invitation !== null;

/** Every document of this tab is looked into, and its animation frames are sampled for the widget's invitation. */
export async function watch(page: Page, widget: Widget): Promise<Page> {
  await giveEyes(page);
  if (widget.invitation) await page.addInitScript(startSampling, piecesOf(widget.invitation.shows));
  return page;
}

export interface Visitor {
  /** The watched tab of the browser that is running now. */
  page: Page;
  newTab(): Promise<Page>;
  restartBrowser(): Promise<Page>;
}

/**
 * An extension given on the command line is installed anew at each start, which drops what it had registered (a normal
 * restart keeps it: `persistAcrossSessions`). The worker registers it again within a moment.
 */
async function registered({ serviceWorker }: LaunchedChromium): Promise<void> {
  const worker = await serviceWorker();
  const count = (): Promise<number> =>
    worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await waitFor('registered content scripts', async () => (await count()) > 0);
}

/** Gives a person a fresh browser profile, and takes it away when they are done. */
export async function asVisitor<T>(
  widget: Widget,
  extension: string | undefined,
  visit: (visitor: Visitor) => Promise<T>,
): Promise<T> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'no-thanks-visitor-'));
  const launch = () => launchChromium({ userDataDir, ...(extension && { extension }) });
  let browser = await launch();
  const visitor: Visitor = {
    page: await watch(browser.page, widget),
    newTab: async () => watch(await browser.context.newPage(), widget),
    async restartBrowser() {
      await browser.close();
      browser = await launch();
      if (extension) await registered(browser);
      return (visitor.page = await watch(browser.page, widget));
    },
  };
  try {
    return await visit(visitor);
  } finally {
    await browser.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
