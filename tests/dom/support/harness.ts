/** A real Chromium with the engine in plain pages. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Vendor } from '../../../lib/engine/vendor.ts';
import type { Briefing } from '../../../lib/messages.ts';
import { fingerprints } from '../../../scripts/fingerprints.ts';
import { findChromium } from '../../support/find-browser.ts';
import { bundle } from './bundle.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);

/** Serves tests/fixtures/ and whatever pages a test makes up; the same port answers for every host name. */
function serve(pages: Map<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const made = pages.get(path);
    const send = (body: string | Buffer): void => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    };
    if (made !== undefined) send(made);
    else
      readFile(new URL('.' + path, fixtures)).then(send, () =>
        response.writeHead(404).end('no such fixture'),
      );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Every closed shadow root stays reachable to the test's host, as it is to an extension. */
const keepClosedRoots = (): void => {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  (window as unknown as { noThanks: unknown }).noThanks = { closedRoots: roots }; // see engine-entry.ts
};

export interface Start {
  vendors: Vendor[];
  facts?: Partial<Briefing>;
  /** A script that runs in the page before everything else. */
  init?: string;
}

/** The engine is there before the page's own scripts, as on a site with a decline. */
function startEarly([vendors, facts]: readonly [Vendor[], Partial<Briefing>]): void {
  if (window !== window.top) return;
  if (document.documentElement) window.noThanks.start(vendors, facts);
  else
    new MutationObserver((_, observer) => {
      observer.disconnect();
      window.noThanks.start(vendors, facts);
    }).observe(document, { childList: true });
}

export interface DomHarness {
  /**
   * Opens a made-up page body, or a path under tests/fixtures/. The engine is loaded; with `start` it runs from
   * the beginning, else from `startEngine`.
   */
  open(page: { body: string } | { path: string }, start?: Start): Promise<Page>;
  /** Errors the page reported since it was opened. */
  errors(page: Page): string[];
}

export function useHarness(): DomHarness {
  const pages = new Map<string, string>();
  const errors = new WeakMap<Page, string[]>();
  let browser: Browser;
  let server: Server;
  let engine: string;
  let count = 0;

  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found: run `npm test`, which installs one.');
    [engine, server, browser] = await Promise.all([
      bundle('./engine-entry.ts', [fingerprints()]),
      serve(pages),
      chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  });

  return {
    async open(what, start) {
      const path = 'path' in what ? `/${what.path}` : `/made-up-${count++}.html`;
      if ('body' in what)
        pages.set(path, `<!doctype html><html lang="en"><title>Shop</title><body>${what.body}`);
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      const seen: string[] = [];
      errors.set(page, seen);
      page.on('pageerror', (error) => seen.push(String(error)));
      await page.addInitScript(keepClosedRoots);
      const { port } = server.address() as AddressInfo;
      if (start?.init) await page.addInitScript({ content: start.init });
      if (start) {
        await page.addInitScript(`if (window === window.top) {${engine}}`);
        await page.addInitScript(startEarly, [start.vendors, start.facts ?? {}] as const);
      }
      await page.goto(`http://127.0.0.1:${port}${path}`);
      if (!start) await page.evaluate(engine);
      return page;
    },
    errors: (page) => errors.get(page) ?? [],
  };
}

/** Starts the engine for these vendors, with these facts in its briefing. */
export const startEngine = (page: Page, vendors: Vendor[], facts: Partial<Briefing> = {}): Promise<void> =>
  page.evaluate(([v, f]) => window.noThanks.start(v, f), [vendors, facts] as const);

export const told = (page: Page, name: string): Promise<Record<string, unknown>[]> =>
  page.evaluate((wanted) => {
    const list = window.noThanks.told.filter((one) => one.name === wanted);
    return list.map((one) => one.data as Record<string, unknown>);
  }, name);

export const chip = (page: Page) => page.locator('[data-no-thanks-chip]');

/** Presses the chip as a person does: the real mouse, at its middle (its inside is a closed shadow root). */
export async function pressChip(page: Page): Promise<void> {
  await chip(page).first().waitFor();
  await page.waitForFunction(() => {
    const box = document.querySelector('[data-no-thanks-chip]')!.getBoundingClientRect();
    const key = JSON.stringify(box);
    const scope = window as unknown as { lastChip?: string };
    const isStill = box.width > 0 && scope.lastChip === key;
    scope.lastChip = key;
    return isStill;
  });
  const box = (await chip(page).first().boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
