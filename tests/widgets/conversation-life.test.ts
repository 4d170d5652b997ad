/** The whole life of a conversation with a real widget on a site where its invitations were declined. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page, Worker } from 'playwright-core';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { allowingNotices } from '../support/noticing.ts';
import { giveEyes, press, seen, waitGone, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from './bed/install.ts';
import { startBed } from './bed/serve/server.ts';
import { builtExtension } from './extension.ts';
import { ask, noticesOf, runningIn, saidIn, say, waitKept, type Talking } from './talking.ts';

const rasa = (await ensureBed()).find(({ name }) => name === 'rasa') as Talking;
const invitation = rasa.invitation!;
const bed = await startBed();
let build: Awaited<ReturnType<typeof allowingNotices>>;
let browser: LaunchedChromium;
beforeAll(async () => {
  build = await allowingNotices(builtExtension());
  browser = await launchChromium({ extension: build.folder });
});
afterAll(async () => {
  await browser.close();
  await bed.close();
  await build.remove();
});

const locks = (page: Page): Promise<string[]> =>
  page.evaluate(async () => ((await navigator.locks.query()).held ?? []).map(({ name }) => name ?? ''));
const isProtected = (worker: Worker, url: string): Promise<boolean> =>
  worker.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url?.startsWith(wanted));
    return tab?.autoDiscardable === false;
  }, url);
const isSounding = (worker: Worker): Promise<boolean> =>
  worker.evaluate(async () => {
    const contextTypes = ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType];
    return (await chrome.runtime.getContexts({ contextTypes })).length > 0;
  });

test('declined, talked with, reloaded, asked, answered, ended: kept while it ran, quiet before and after', async () => {
  const { page } = browser;
  const worker = await browser.serviceWorker();
  const url = bed.url('rasa');
  await giveEyes(page);
  await page.goto(url);
  await waitSeen(page, invitation.shows, 20_000);
  await waitSeen(page, '[data-no-thanks-chip]');
  await press(page, '[data-no-thanks-chip]', 1000);
  await waitGone(page, invitation.shows);

  await press(page, rasa.launcher);
  await waitSeen(page, rasa.composer);
  await say(page, rasa, 'Where is order 4711?');
  await waitKept(worker, 'You said: Where is order 4711?');
  await waitFor('the lock', async () => (await locks(page)).includes('no-thanks-conversation'));
  await waitFor('protection', () => isProtected(worker, url));

  const before = await saidIn(worker);
  await page.reload();
  await waitFor('the lock after the reload', async () => (await locks(page)).length === 1, 20_000);
  expect(await runningIn(worker)).toEqual(['rasa']);
  expect(await saidIn(worker)).toEqual(before);

  const other = await browser.context.newPage();
  await other.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await other.bringToFront();
  await ask(other, 'setSetting', { name: 'noticeSound', value: true });
  bed.agentSays('rasa', 'Are you still there?');
  await waitFor('a sound', () => isSounding(worker), 15_000);
  await waitFor('a notice', async () => (await noticesOf(worker)).length === 1, 15_000);
  // It closes what plays it when it has been heard to its end.
  await waitFor('the end of the sound', async () => !(await isSounding(worker)));
  const [shown] = (await ask(other, 'getConversations', {})) as { tabId: number; isAsking: boolean }[];
  expect(shown).toMatchObject({ vendor: 'rasa', isAsking: true });
  const place = { tabId: shown!.tabId, vendor: 'rasa' };
  expect(await ask(other, 'sayHere', place)).toBe(true);
  await waitKept(worker, 'You said: I’m still here, one moment please.');
  expect((await saidIn(worker)).slice(before.length)).toEqual([
    'agent: Are you still there?',
    'visitor: I’m still here, one moment please.',
    'agent: Agent here. You said: I’m still here, one moment please.',
  ]);

  await ask(other, 'endConversation', place);
  await page.bringToFront();
  await waitFor('the lock to be let go', async () => (await locks(page)).length === 0);
  expect(await isProtected(worker, url)).toBe(false);
  expect(await runningIn(worker)).toEqual([]);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(bed.url('rasa', { page: 2 }));
  await waitFor(
    'the invitation to be held back',
    () =>
      worker.evaluate(async () =>
        JSON.stringify(await chrome.storage.session.get(null)).includes('"suppressed"'),
      ),
    20_000,
  );
  expect(await seen(page, invitation.shows)).toBe(false);
}, 240_000);
