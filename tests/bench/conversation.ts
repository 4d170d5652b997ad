/** What a conversation costs while it is kept, and how soon its person hears of an answer: with a real widget. */
import type { Page, Worker } from 'playwright-core';
import { buildFolder } from '../../scripts/lib/build.ts';
import type { ConversationRow, TurnRow } from '../../lib/db/rows.ts';
import { openBackroom } from '../e2e/support/inside.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { allowingNotices } from '../support/noticing.ts';
import { giveEyes } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from '../widgets/bed/install.ts';
import { startBed, type Bed } from '../widgets/bed/serve/server.ts';
import { openChat, rowsOf, say, waitKept, type KeptTurn, type Talking } from '../widgets/talking.ts';
import { fact, rowOf, type Section } from './table.ts';

/** Words this close together are one burst, told once: a round begins after it. */
const burstMs = 10_500;
const minuteMs = 60_000;
const mostRounds = 7;
const long = 10_000;

const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Chat {
  browser: LaunchedChromium;
  page: Page;
  /** In front, so that the chat's tab is hidden. With the extension, one of its own pages. */
  front: Page & Worker;
}

async function chatIn(bed: Bed, widget: Talking, extension?: string): Promise<Chat> {
  const browser = await launchChromium(extension ? { extension } : {});
  const { page } = browser;
  await giveEyes(page);
  await page.goto(bed.url(widget.name));
  await openChat(page, widget);
  await say(page, widget, 'Where is order 4711?');
  await waitFor('the answer', () => page.getByText('You said: Where is order 4711?').count());
  const front = await (extension ? openBackroom(browser) : browser.context.newPage());
  await front.bringToFront();
  return { browser, page, front: front as Page & Worker };
}

/** From the moment a message stands in the hidden page to the moment its notice stands in the system. Milliseconds. */
async function latencies(
  { page, front }: Chat,
  bed: Bed,
  widget: Talking,
  rounds: number,
): Promise<number[]> {
  const times: number[] = [];
  await page.evaluate((selector) => {
    const scope = globalThis as { cameAt?: number };
    const count = () => document.querySelectorAll(selector).length;
    let before = count();
    new MutationObserver(() => {
      if (count() > before) scope.cameAt = Date.now();
      before = count();
    }).observe(document, { childList: true, subtree: true });
  }, widget.message!);
  for (let round = 0; round < rounds; round++) {
    await pass(burstMs);
    await front.evaluate(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    });
    const noticed = front.evaluate(async () => {
      while (!Object.keys(await chrome.notifications.getAll()).length);
      return Date.now();
    });
    bed.agentSays(widget.name, `Answer ${round}`);
    const at = await noticed;
    times.push(at - (await page.evaluate(() => (globalThis as { cameAt?: number }).cameAt!)));
  }
  return times;
}

/** Processor time of the whole browser, seconds. */
async function processorTime({ browser }: Chat): Promise<number> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Milliseconds of it in the next minute, of several browsers at once. */
async function processorMinute(chats: Chat[]): Promise<number[]> {
  const before = await Promise.all(chats.map(processorTime));
  await pass(minuteMs);
  const after = await Promise.all(chats.map(processorTime));
  return after.map((time, i) => 1000 * (time - before[i]!));
}

/** Changes of the database per turn that was kept, over a short talk. */
async function writesPerTurn({ browser, page, front }: Chat, widget: Talking): Promise<number> {
  const worker = await browser.serviceWorker();
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { writes: number };
    scope.writes = 0;
    for (const name of ['put', 'add', 'delete', 'clear'] as const) {
      const native = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
      (IDBObjectStore.prototype as unknown as Record<string, unknown>)[name] = function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        scope.writes++;
        return Reflect.apply(native, this, args);
      };
    }
  });
  const turns = async () => (await rowsOf<KeptTurn>(front, 'turns')).length;
  const before = await turns();
  await page.bringToFront();
  for (const words of ['A spade', 'A rake', 'A fork', 'A watering can']) {
    await say(page, widget, words);
    await waitKept(front, `You said: ${words}`);
  }
  const writes = await worker.evaluate(() => (globalThis as unknown as { writes: number }).writes);
  return writes / ((await turns()) - before);
}

/** Puts a transcript of so many turns into the database. */
async function seed(front: Page, turns: number): Promise<void> {
  const at = Date.now() - 86_400_000;
  const row: ConversationRow = {
    ...{ id: 'bench', site: 'shop.example', vendor: 'rasa', startedAt: at },
    ...{ lastAt: at, endedAt: at, endedBy: 'person' },
  };
  const said = Array.from({ length: turns }, (_, i): TurnRow => ({
    ...{ conversation: row.id, seq: i + 1, who: i % 2 ? 'agent' : 'visitor', at: at + i },
    ...{ text: `Message number ${i} about a spade`, links: [], attachments: [] },
  }));
  await front.evaluate(
    async ([conversation, rows]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('no-thanks');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction(['conversations', 'turns'], 'readwrite');
      transaction.objectStore('conversations').put(conversation);
      for (const one of rows) transaction.objectStore('turns').put(one);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [row, said] as const,
  );
}

/** From opening our page until words of the transcript can be read in it. Milliseconds. */
async function openTranscript({ browser, front }: Chat, rounds: number): Promise<number[]> {
  await seed(front, long);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#transcripts/bench`, {
      waitUntil: 'commit',
    });
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = (): unknown =>
              /Message number \d/.test(document.body?.innerText ?? '')
                ? requestAnimationFrame(() => resolve(performance.now()))
                : setTimeout(look, 1);
            look();
          }),
      ),
    );
    await page.close();
  }
  return times;
}

/** Everything `npm run bench -- conversation` measures. `tell` hears what is going on. */
export async function measureConversation(
  rounds: number,
  tell: (sentence: string) => void,
): Promise<Section[]> {
  const widget = (await ensureBed({ log: () => undefined })).find(({ name }) => name === 'rasa') as Talking;
  const bed = await startBed();
  const build = await allowingNotices(buildFolder('chromium'));
  const open: Chat[] = [];
  try {
    const kept = await chatIn(bed, widget, build.folder);
    const alone = await chatIn(bed, widget);
    open.push(kept, alone);
    await waitKept(kept.front, 'You said: Where is order 4711?');
    const few = Math.min(rounds, mostRounds);
    tell(`${few} answers in a hidden tab …`);
    const latency = await latencies(kept, bed, widget, few);
    tell('… a minute of silence …');
    const [withUs, without] = await processorMinute([kept, alone]);
    tell('… a short talk …');
    const writes = await writesPerTurn(kept, widget);
    tell('… and a long transcript …');
    const transcript = await openTranscript(kept, few);
    return [
      {
        title: 'A conversation with a real widget (rasa-webchat), its tab hidden',
        rows: [
          rowOf('message in the page → notice (0.7 s of it: is it complete?)', 'ms', { '': latency }),
          fact('processor time of the browser in a minute, without extension', 'ms', Math.round(without!)),
          fact('processor time of the browser in a minute, kept', 'ms', Math.round(withUs!)),
          fact('changes of the database per turn', '', Math.round(writes * 100) / 100),
          rowOf('transcript of 10,000 turns: opened → readable', 'ms', { '': transcript }),
        ],
      },
    ];
  } finally {
    await Promise.all(open.map(({ browser }) => browser.close()));
    await bed.close();
    await build.remove();
  }
}
