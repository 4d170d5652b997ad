/** Whatever dies in the middle of a chat: what was said is kept, the person is told, and nothing is left behind. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page, Worker } from 'playwright-core';
import { killWorker } from '../e2e/support/worker-life.ts';
import { openBackroom } from '../e2e/support/inside.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { allowingNotices } from '../support/noticing.ts';
import { giveEyes, waitGone, waitSeen, press } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from './bed/install.ts';
import { startBed } from './bed/serve/server.ts';
import { builtExtension } from './extension.ts';
import { killBrowser, killPage } from './kill.ts';
import {
  noticesOf,
  openChat,
  rowsOf,
  runningIn,
  saidIn,
  say,
  waitCalm,
  waitKept,
  type Talking,
} from './talking.ts';

const widgets = await ensureBed();
const named = (name: string) => widgets.find((widget) => widget.name === name) as Talking;
const rasa = named('rasa');
const n8n = named('n8n');
const bed = await startBed();
const userDataDir = await mkdtemp(join(tmpdir(), 'no-thanks-faults-'));
let build: Awaited<ReturnType<typeof allowingNotices>>;
let browser: LaunchedChromium;
/** Reads what is stored and wakes nobody. */
let backroom: Page & Worker;

async function launch(): Promise<void> {
  browser = await launchChromium({ extension: build.folder, userDataDir });
  backroom = (await openBackroom(browser)) as Page & Worker;
}
beforeAll(async () => {
  build = await allowingNotices(builtExtension());
  await launch();
});
afterAll(async () => {
  await browser.close();
  await bed.close();
  await build.remove();
  await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
});

/** A new tab with this widget's chat open, on a site of its own. */
async function talkAt(widget: Talking, site: string): Promise<Page> {
  const page = await browser.context.newPage();
  await giveEyes(page);
  await page.goto(bed.url(widget.name, { site }));
  await openChat(page, widget);
  return page;
}
/** An event of the browser's, as if it had come; a worker that was killed a moment ago may have to start first. */
const dispatch = (api: 'alarms' | 'notifications', event: 'onAlarm' | 'onClicked', what: unknown) =>
  waitFor(`${event} to be heard`, async () => {
    const worker = await browser.serviceWorker();
    await worker.evaluate(
      ([name, on, given]) => {
        type Events = Record<string, Record<string, { dispatch(what: unknown): void }>>;
        (chrome as unknown as Events)[name]![on]!.dispatch(given);
      },
      [api, event, what] as const,
    );
    return true;
  });
/** What was said on a site, in the order it is kept, without Rasa's greeting, which comes when its server has time. */
const saidAt = async (site: string): Promise<string[]> => {
  const rows = await rowsOf<{ id: string; site: string }>(backroom, 'conversations');
  const ids = rows.filter((row) => row.site === `${site}.localhost`).map(({ id }) => id);
  return (await saidIn(backroom, ids)).filter((line) => !line.startsWith('agent: Hello! Do you need'));
};
/** What is on the disk besides the database and the note that the welcome page was shown. */
const leftBehind = async (): Promise<string[]> => {
  const keys = await backroom.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  return keys.filter((key) => key !== 'welcomed');
};
const nothingLeft = () =>
  waitFor('nothing to be left behind', async () => {
    const left = await leftBehind();
    return left.length === 0 || Promise.reject(new Error(left.join()));
  });

test('the worker is killed at every step: every word is kept, the answer is told, a press on the notice opens the chat', async () => {
  const page = await talkAt(rasa, 'killed');
  await killWorker(browser);
  await say(page, rasa, 'Where is order 4711?');
  await waitKept(backroom, 'visitor: Where is order 4711?');
  await killWorker(browser);
  await waitKept(backroom, 'You said: Where is order 4711?');
  await killWorker(browser);
  await press(page, rasa.launcher);
  await waitGone(page, rasa.composer);
  await backroom.bringToFront();
  await waitCalm(backroom);
  bed.agentSays('rasa', 'It is on its way.');
  const [notice] = await waitFor('a notice', async () => {
    const ids = await noticesOf(backroom);
    return ids.length ? ids : null;
  });
  await killWorker(browser);
  await dispatch('notifications', 'onClicked', notice);
  await waitSeen(page, rasa.composer);
  await waitKept(backroom, 'agent: It is on its way.');
  expect((await saidAt('killed')).slice(-3)).toEqual([
    'visitor: Where is order 4711?',
    'agent: Agent here. You said: Where is order 4711?',
    'agent: It is on its way.',
  ]);
  await page.close();
  await waitFor('the conversation to end', async () => (await runningIn(backroom)).length === 0);
  await nothingLeft();
});

test('two chats at once, one goes on to another page, the other one’s page is killed: both transcripts are right', async () => {
  const one = await talkAt(rasa, 'one');
  const other = await talkAt(n8n, 'other');
  await say(other, n8n, 'A rake, please');
  await waitKept(backroom, 'You said: A rake, please');
  await one.bringToFront();
  await say(one, rasa, 'A spade, please');
  await waitKept(backroom, 'You said: A spade, please');
  await one.goto(bed.url('rasa', { site: 'one', page: 2 }));
  await waitSeen(one, rasa.composer);
  await say(one, rasa, 'And a fork');
  await waitKept(backroom, 'You said: And a fork');
  expect((await runningIn(backroom)).sort()).toEqual(['n8n', 'rasa']);

  await killPage(other);
  await dispatch('alarms', 'onAlarm', { name: 'conversations' });
  await waitFor('a notice', async () => (await noticesOf(backroom)).length === 1);
  const rakes = (await saidAt('other')).filter((line) => line.includes('A rake, please'));
  expect(rakes).toEqual(['visitor: A rake, please', expect.stringMatching(/You said: A rake, please$/)]);
  expect((await saidAt('one')).filter((line) => line.startsWith('visitor: '))).toEqual([
    'visitor: A spade, please',
    'visitor: And a fork',
  ]);
  await one.goto(bed.url('rasa', { site: 'elsewhere' }));
  await waitFor('the chat that was left to end', async () => !(await runningIn(backroom)).includes('rasa'));
  await Promise.all([one.close(), other.close()]);
  await waitFor('both to end', async () => (await runningIn(backroom)).length === 0);
  await nothingLeft();
});

test('a page that floods its chat with 100,000 messages fills nothing', async () => {
  const page = await talkAt(rasa, 'flood');
  await say(page, rasa, 'Hello');
  await waitKept(backroom, 'You said: Hello');
  await page.evaluate(() => {
    // After what was said: what stands above it would be history.
    const said = document.querySelectorAll('.rw-conversation-container .rw-response');
    const list = said[said.length - 1]!.parentElement!;
    for (let i = 0; i < 100_000; i++) {
      const one = document.createElement('div');
      one.className = 'rw-response';
      one.textContent = `Message ${i}`;
      list.append(one);
    }
  });
  await waitKept(backroom, 'Message 99999', 90_000);
  expect((await saidAt('flood')).length).toBeLessThan(300);
  const session = await backroom.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  expect(session.length).toBeLessThan(100_000);
  await page.close();
});

test('the browser is killed and started again: what was said is there, the conversation is closed, nothing is left', async () => {
  const page = await talkAt(rasa, 'survivor');
  await say(page, rasa, 'Remember me');
  await waitKept(backroom, 'You said: Remember me');
  await waitFor('the tab to be protected', async () => (await leftBehind()).length > 0);
  await killBrowser(browser);
  await launch();
  expect((await saidAt('survivor')).slice(-2)).toEqual([
    'visitor: Remember me',
    'agent: Agent here. You said: Remember me',
  ]);
  await waitFor('it to be closed', async () => {
    const rows = await rowsOf<{ site: string; endedBy: string }>(backroom, 'conversations');
    return rows.find(({ site }) => site === 'survivor.localhost')?.endedBy === 'died';
  });
  await nothingLeft();
});
