/** The whole life of a conversation with a real widget on a site where its invitations were declined. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page, Worker } from 'playwright-core';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { allowingNotices } from '../support/noticing.ts';
import { find, giveEyes, press, seen, waitGone, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from './bed/install.ts';
import { startBed } from './bed/serve/server.ts';
import { builtExtension } from './extension.ts';
import {
  ask,
  noticesOf,
  openChat,
  rowsOf,
  runningIn,
  saidIn,
  say,
  waitKept,
  type Talking,
} from './talking.ts';

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

/** The popup of the tab that shows this host, in a tab of its own; answers with the other tab's id. */
async function popupOf(popup: Page, host: string): Promise<number> {
  const url = `chrome-extension://${browser.extensionId}/popup.html`;
  await popup.goto(url);
  const id = await popup.evaluate(
    async (wanted) =>
      (await chrome.tabs.query({})).find((one) => one.url && new URL(one.url).hostname === wanted)!.id!,
    host,
  );
  await popup.goto(`${url}?tab=${id}`);
  return id;
}

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

test('in a window of its own, with its recap in the field: nothing is reloaded, nothing is sent, the chat goes on', async () => {
  const page = await browser.context.newPage();
  await giveEyes(page);
  await page.goto(bed.url('rasa', { site: 'apart' }));
  await openChat(page, rasa);
  const mark = 'not reloaded';
  await page.evaluate((name) => void (window.name = name), mark);
  const popup = (await browser.context.newPage()) as Page & Worker;
  const tabId = await popupOf(popup, 'apart.localhost');
  await page.bringToFront();
  await say(page, rasa, 'A rake, please');
  await waitKept(popup, 'You said: A rake, please');

  const place = () =>
    popup.evaluate(async (id) => {
      const { windowId } = await chrome.tabs.get(id);
      return { windowId, tabs: (await chrome.tabs.query({ windowId })).length };
    }, tabId);
  const home = await place();
  const choose = (name: string) => popup.getByRole('button', { name }).click();
  await choose('Into its own window');
  await waitFor('a window of its own', async () => (await place()).windowId !== home.windowId);
  expect((await place()).tabs).toBe(1);
  await choose('Insert recap');
  await popup.getByText('Nothing was sent.').waitFor();
  const field = async () => (await find(page, rasa.composer))!.inputValue();
  const recap = await field();
  expect(recap).toContain('apart.localhost');
  expect(recap).toContain('A rake, please');
  bed.agentSays('rasa', 'It is yours.');
  await waitKept(popup, 'agent: It is yours.');
  await choose('Back');
  await waitFor('the window it came from', async () => (await place()).windowId === home.windowId);
  bed.agentSays('rasa', 'Anything else?');
  await waitKept(popup, 'agent: Anything else?');
  expect(await field()).toBe(recap);
  const rows = await rowsOf<{ id: string; site: string }>(popup, 'conversations');
  const ids = rows.filter(({ site }) => site === 'apart.localhost').map(({ id }) => id);
  const said = await saidIn(popup, ids);
  // Its greeting comes when its server has time.
  expect(said.filter((line) => !line.startsWith('agent: Hello!'))).toEqual([
    'visitor: A rake, please',
    'agent: Agent here. You said: A rake, please',
    'agent: It is yours.',
    'agent: Anything else?',
  ]);
  expect(await page.evaluate(() => window.name)).toBe(mark);
}, 180_000);
