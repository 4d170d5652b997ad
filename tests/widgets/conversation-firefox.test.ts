/** The core of a conversation in Firefox, with a real widget on a site where its invitations were declined. */
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/lib/build.ts';
import { launchFirefox, type LaunchedFirefox } from '../support/firefox.ts';
import { allowingNotices } from '../support/noticing.ts';
import { openEyes } from '../support/page-eyes.ts';
import { press, seen, waitGone, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from './bed/install.ts';
import { startBed } from './bed/serve/server.ts';
import { ask, runningIn, saidIn, say, waitCalm, waitKept, type Talking } from './talking.ts';

const rasa = (await ensureBed()).find(({ name }) => name === 'rasa') as Talking;
const invitation = rasa.invitation!;
const bed = await startBed();
let build: Awaited<ReturnType<typeof allowingNotices>>;
let firefox: LaunchedFirefox;
/** Both drivers' pages do alike what is asked of them here. */
let page: Page;
let inside: Page & Worker;
beforeAll(async () => {
  build = await allowingNotices(buildFolder('firefox'));
  firefox = await launchFirefox({ extension: build.folder });
  inside = (await firefox.openExtensionPage('popup.html?tab=0')) as unknown as Page & Worker;
  const tab = await firefox.open();
  await tab.evaluateOnNewDocument(openEyes);
  page = tab as unknown as Page;
});
/** Without a desktop a notice is closed as soon as it was shown; the browser tells of both. */
const listenForNotices = () =>
  inside.evaluate(() => {
    const raised = ((globalThis as { raised?: string[] }).raised = [] as string[]);
    for (const event of ['onShown', 'onClosed'] as const) {
      const api = chrome.notifications as unknown as Record<
        typeof event,
        { addListener(heard: (id: string) => void): void }
      >;
      api[event].addListener((id) => raised.push(id));
    }
  });
const raised = (): Promise<string[]> => inside.evaluate(() => (globalThis as { raised?: string[] }).raised!);

afterAll(async () => {
  await firefox.close();
  await bed.close();
  await build.remove();
});

test('declined, talked with, told in a hidden tab, nothing suppressed while it runs, quiet again after', async () => {
  await page.goto(bed.url('rasa'));
  await waitSeen(page, invitation.shows, 20_000);
  await press(page, '[data-no-thanks-chip]', 1000);
  await waitGone(page, invitation.shows);

  await press(page, rasa.launcher);
  await waitSeen(page, rasa.composer);
  await say(page, rasa, 'Where is order 4711?');
  await waitKept(inside, 'You said: Where is order 4711?');
  expect(await runningIn(inside)).toEqual(['rasa']);

  // Its unread number is part of the invitation that was declined, and of a chat that runs.
  await press(page, rasa.launcher);
  await waitGone(page, rasa.composer);
  bed.agentSays('rasa', 'It is on its way.');
  await waitSeen(page, invitation.badge!);

  await inside.bringToFront();
  await waitCalm(inside);
  await listenForNotices();
  bed.agentSays('rasa', 'It comes on Monday.');
  await waitFor('a notice, of a number alone', async () => (await raised()).length > 0, 15_000);
  expect((await raised())[0]).toMatch(/^chat-\d+$/);
  await page.bringToFront();
  await press(page, rasa.launcher);
  await waitKept(inside, 'agent: It comes on Monday.');
  const said = await saidIn(inside);
  expect(said.slice(said.indexOf('visitor: Where is order 4711?'))).toEqual([
    'visitor: Where is order 4711?',
    'agent: Agent here. You said: Where is order 4711?',
    'agent: It is on its way.',
    'agent: It comes on Monday.',
  ]);

  const [{ tabId }] = (await ask(inside, 'getConversations', {})) as [{ tabId: number }];
  await ask(inside, 'endConversation', { tabId, vendor: 'rasa' });
  expect(await runningIn(inside)).toEqual([]);
  await page.bringToFront();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(bed.url('rasa', { page: 2 }));
  const stored = () => inside.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await waitFor(
    'the invitation to be held back',
    async () => (await stored()).includes('"suppressed"'),
    20_000,
  );
  expect(await seen(page, invitation.shows)).toBe(false);
});
