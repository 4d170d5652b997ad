/** The built extension notices a widget however it gets into the page, and leaves pages without one alone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { boxOf, seen, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { chip, complaintsOf, declineByChip, openTab, sampledAfter } from './support/eyes.ts';
import { extension } from './support/extension.ts';
import { stored, tabState, waitForEngine } from './support/inside.ts';
import { openSites, type Sites } from './support/sites.ts';
import { browseAlone } from './support/unattended.ts';
import {
  addReactChat,
  reactChat,
  reactChatParts,
  shopPage,
  typebot,
  typebotFromVendor,
  typebotHost,
  typebotScript,
} from './support/widgets.ts';

/** Hosts of vendors that our server stands in for: those a browser does not insist on https for. */
const olarkScript = 'http://static.olark.com/jsclient/loader0.js';

let sites: Sites;
let browser: LaunchedChromium;
let page: Page;
beforeAll(async () => {
  sites = await openSites();
  browser = await launchChromium({
    extension: extension(),
    extraArgs: [sites.standInFor(typebotHost, 'static.olark.com')],
    withoutArgs: ['--disable-back-forward-cache'],
  });
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
});
beforeEach(async () => {
  page = await openTab(browser, typebot.invitation);
});
afterEach(() => page.close());

/** Addresses of everything the page has loaded. */
const loaded = (): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

const isOffered = async (vendor: string, site: string, invitation: string): Promise<void> => {
  await waitForEngine(browser, `//${site}.localhost`, vendor);
  await waitSeen(page, invitation, 20_000);
  await waitSeen(page, chip, 20_000);
};

test('there when the page loads', async () => {
  sites.put('/at-load', shopPage(typebotScript()));
  await page.goto(sites.url('at-load', '/at-load'));
  await isOffered('typebot', 'at-load', typebot.invitation);
  expect(complaintsOf(page)).toEqual([]);
});

test('long after the page loaded, with no request and nothing but a root element in <body>', async () => {
  sites.put('/late', shopPage(typebotScript('window.ready = true')));
  await page.goto(sites.url('late', '/late'));
  await page.waitForFunction(() => 'ready' in window && performance.now() > 5000);
  expect(await tabState(await browser.serviceWorker(), '//late.localhost')).toBeNull();
  const changes = await page.evaluate(async () => {
    const before = performance.getEntriesByType('resource').length;
    const log: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        log.push(`${target.nodeName} + ${[...addedNodes].map(({ nodeName }) => nodeName).join()}`);
    });
    observer.observe(document, { childList: true, subtree: true });
    (window as unknown as { mount(): void }).mount();
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    return { log, requests: performance.getEntriesByType('resource').length - before };
  });
  expect(changes).toEqual({ log: ['BODY + TYPEBOT-BUBBLE'], requests: 0 });
  await isOffered('typebot', 'late', typebot.invitation);
});

test('a vendor’s script that comes late, and shows nothing at all', async () => {
  sites.put('/jsclient/loader0.js', '', { 'content-type': 'text/javascript' });
  sites.put('/late-script', shopPage());
  await page.goto(sites.url('late-script', '/late-script'));
  await page.waitForFunction(() => performance.now() > 5000);
  expect(await tabState(await browser.serviceWorker(), '//late-script.localhost')).toBeNull();
  await page.addScriptTag({ url: olarkScript });
  await waitForEngine(browser, '//late-script.localhost', 'olark');
  expect(await seen(page, chip)).toBe(false);
});

test('after a client-side navigation, deep in the page', async () => {
  sites.put('/client-side', shopPage());
  await page.goto(sites.url('client-side', '/client-side'));
  await page.waitForFunction(() => performance.now() > 2000);
  await page.evaluate(() => history.pushState(null, '', '/products/kettle'));
  await addReactChat(page);
  await isOffered('react-chat-widget', 'client-side', reactChat.invitation);
});

test('from the browser’s cache', async () => {
  const file = readFileSync(
    new URL('../widgets/bed/node_modules/@typebot.io/js/dist/web.js', import.meta.url),
  );
  const path = new URL(typebotFromVendor).pathname;
  sites.put(path, file, { 'content-type': 'text/javascript', 'cache-control': 'public, max-age=3600' });
  sites.put('/cached', shopPage(typebotScript('', typebotFromVendor)));
  sites.put('/cached-too', shopPage(typebotScript('', typebotFromVendor)));
  await page.goto(sites.url('cached', '/cached'));
  await waitForEngine(browser, '/cached', 'typebot');
  await page.goto(sites.url('cached', '/cached-too'));
  await waitForEngine(browser, '/cached-too', 'typebot');
  expect(await loaded()).toContain(typebotFromVendor);
  expect(sites.hits(path)).toBe(1);
});

test('answered by the page’s own service worker', async () => {
  sites.put(
    '/worker.js',
    `addEventListener('install', () => skipWaiting());
     addEventListener('activate', (event) => event.waitUntil(clients.claim()));
     addEventListener('fetch', (event) => event.request.url.includes('olark') && event.respondWith(
       new Response('window.answered = true', { headers: { 'content-type': 'text/javascript' } })));`,
    { 'content-type': 'text/javascript' },
  );
  sites.put('/worked', shopPage(`<script>navigator.serviceWorker.register('/worker.js')</script>`));
  sites.put('/worked-too', shopPage(`<script src="${olarkScript}"></script>`));
  const before = sites.hits('/jsclient/loader0.js');
  await page.goto(sites.url('worked', '/worked'));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(sites.url('worked', '/worked-too'));
  await waitForEngine(browser, '/worked-too', 'olark');
  expect(await page.evaluate(() => 'answered' in window)).toBe(true);
  expect(sites.hits('/jsclient/loader0.js')).toBe(before);
});

test('behind more resources than the browser remembers', async () => {
  const requests = `<script>for (let i = 0; i < 260; i++) {
    const request = new XMLHttpRequest();
    request.open('GET', '/resource?' + i, false);
    request.send();
  }
  // Added by script: the browser's preload scanner would fetch a tag of the markup first.
  document.body.append(Object.assign(document.createElement('script'), { src: '${olarkScript}' }));</script>`;
  sites.put('/resource', '.', { 'content-type': 'text/plain' });
  sites.put('/heavy', shopPage(requests));
  await page.goto(sites.url('heavy', '/heavy'));
  await waitForEngine(browser, '//heavy.localhost', 'olark');
  const names = await loaded();
  expect(names).toHaveLength(250);
  expect(names).not.toContain(olarkScript);
});

test('under a strict content security policy: the chip has its style, hiding works', async () => {
  sites.put('/strict', shopPage(reactChatParts), {
    'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'none'",
  });
  const tab = await openTab(browser, reactChat.invitation);
  await tab.goto(sites.url('strict', '/strict'));
  await waitSeen(tab, reactChat.invitation, 20_000);
  const { height } = await boxOf(tab, chip);
  expect(height).toBeGreaterThanOrEqual(44); // without its style sheet it is a line of text
  await declineByChip(tab, reactChat.invitation);
  await tab.reload();
  await waitSeen(tab, reactChat.launcher);
  const { frames, visible } = await sampledAfter(tab, 4000, reactChat.invitation);
  expect(frames).toBeGreaterThan(5);
  expect(visible).toBe(0);
  await tab.close();
});

test('a page without a chat has no engine, no attribute, no chip, and nothing is kept about it', async () => {
  sites.put('/plain', shopPage('<img src="/resource"><iframe src="/resource"></iframe>'));
  await page.goto(sites.url('plain', '/plain'));
  await page.waitForFunction(() => performance.now() > 5000);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('no-thanks');
  const worker = await browser.serviceWorker();
  expect(await tabState(worker, '//plain.localhost')).toBeNull();
  expect(JSON.stringify(await stored(worker, 'session'))).not.toContain('plain.localhost');
  expect(complaintsOf(page)).toEqual([]);
});

test('back from the back/forward cache: a declined invitation stays away, a new one is offered', async () => {
  const again = `window.again = () => { document.querySelector('typebot-bubble')?.remove(); mount() }`;
  sites.put(
    '/back',
    shopPage(`<script>addEventListener('pageshow', (event) => (window.persisted = event.persisted))</script>
      ${typebotScript(`mount(); ${again}`)}`),
  );
  sites.put('/away', shopPage('', 'Another page'));
  await page.goto(sites.url('back', '/back'));
  await declineByChip(page, typebot.invitation);
  await page.goto(sites.url('back', '/away'));
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => (window as unknown as { persisted?: boolean }).persisted);
  const before = await sampledAfter(page, 0, typebot.invitation);
  await page.evaluate(() => (window as unknown as { again(): void }).again());
  await waitSeen(page, typebot.launcher);
  const age = await page.evaluate(() => performance.now());
  const after = await sampledAfter(page, age + 2000, typebot.invitation);
  expect(after.visible - before.visible).toBe(0);
  expect(after.frames).toBeGreaterThan(before.frames);

  // Another vendor's, which this page has never seen.
  await addReactChat(page);
  await isOffered('react-chat-widget', 'back', reactChat.invitation);
});

test('a vendor’s frame of another origin: the chip stands beside what it shows, and no is no', async () => {
  const fixture = (name: string) => readFileSync(new URL(`../fixtures/vendors/${name}`, import.meta.url));
  const vendorFolder = 'https://app.hubspot.com/conversations-visitor/';
  const greeting = '#hubspot-messages-iframe-container iframe >>> .initial-message-bubble';
  sites.put('/framed', fixture('hubspot.html'));
  const tab = await openTab(browser, greeting);
  await tab.route(`${vendorFolder}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: fixture('hubspot.frame.html') }),
  );
  const url = sites.url('framed', `/framed?frames=${encodeURIComponent(vendorFolder)}`);
  await tab.goto(url);
  await waitSeen(tab, greeting, 20_000);
  const bubble = await boxOf(tab, greeting);
  const button = await waitFor('the chip to come to rest above the greeting', async () => {
    const box = await boxOf(tab, chip);
    return box.y + box.height <= bubble.y ? box : null;
  });
  expect(bubble.y - (button.y + button.height)).toBeLessThan(12);
  expect(Math.abs(button.x + button.width - (bubble.x + bubble.width))).toBeLessThan(3);
  await declineByChip(tab, greeting);

  await tab.goto(url);
  const frames = await waitFor('the vendor to try again', async () => {
    const tried = await tab.evaluate(() => {
      const log = ((window as unknown as { log?: string[] }).log ??= []);
      if (!log.length) addEventListener('message', ({ data }) => log.push(data?.hubspotFixtureShows));
      log.push('');
      (window as unknown as { fixture: { invite(): void } }).fixture.invite();
      return log.includes('greeting');
    });
    return tried ? sampledAfter(tab, 3000, greeting) : null;
  });
  expect(frames.frames).toBeGreaterThan(5);
  expect(frames.visible).toBe(0);
  await waitSeen(tab, '#hubspot-messages-iframe-container iframe >>> [data-test-id="chat-widget-launcher"]');
  await tab.close();
});

test('loaded ahead: nothing until the person really goes there, then the chip', async () => {
  const report = `const report = (what) => void fetch('/report/' + what);`;
  sites.put('/report/ready', '');
  sites.put('/go', 'not yet');
  sites.put(
    '/ahead',
    shopPage(`<script>
      ${report}
      report(document.prerendering ? 'loaded-ahead' : 'loaded-normally');
      document.addEventListener('prerenderingchange', () => report('activated'));
      const watch = setInterval(() => {
        if (!document.querySelector('${chip}')) return;
        clearInterval(watch);
        report(document.prerendering ? 'chip-too-early' : 'chip');
      }, 50);
      // Long enough for an engine that does not wait.
      setTimeout(() => report('ready'), 2000);
    </script>${typebotScript()}`),
  );
  sites.put(
    '/before',
    shopPage(`<script type="speculationrules">
      {"prerender": [{"source": "list", "urls": ["/ahead"], "eagerness": "immediate"}]}
    </script><script>
      const watch = setInterval(async () => {
        if ((await (await fetch('/go')).text()) !== 'yes') return;
        clearInterval(watch);
        location.href = '/ahead';
      }, 200);
    </script>`),
  );
  // The page tells us itself: with a debugger attached, Chromium loads nothing ahead.
  const alone = await browseAlone(sites.url('ahead', '/before'), extension());
  try {
    const hit = (what: string) => waitFor(what, () => sites.hits(`/report/${what}`), 30_000);
    await hit('ready');
    expect(sites.hits('/report/chip-too-early')).toBe(0);
    sites.put('/go', 'yes');
    await hit('activated');
    await hit('chip');
    expect(sites.hits('/report/loaded-ahead')).toBe(1);
    expect(sites.hits('/report/loaded-normally')).toBe(0);
  } finally {
    await alone.close();
  }
});
