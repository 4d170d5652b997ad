/// <reference types="chrome" />
/** A person who chats with a real widget, and what the extension makes of it. */
import type { Page, Worker } from 'playwright-core';
import { act, find, press, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import type { Widget } from './bed/widget.ts';

export type Talking = Widget & { composer: string };

/** Opens the chat as far as its composer, whatever the widget has opened by itself. */
export async function openChat(page: Page, widget: Talking): Promise<void> {
  const isOpen = async (): Promise<boolean> => (await find(page, widget.composer)) !== null;
  // An invitation that comes while the person writes takes the chat's place in some widgets.
  if (widget.invitation && widget.open) await waitSeen(page, widget.invitation.shows, 20_000);
  await waitFor(
    `the composer of ${widget.name}`,
    async () => {
      if (await isOpen()) return true;
      // What stands in the way is pressed, the last step that can be reached first.
      for (const step of [...(widget.open ?? [{ click: widget.launcher }])].reverse()) {
        const path = 'click' in step ? step.click : step.hover;
        if (!(await find(page, path))) continue;
        await act(page, [step]);
        // Pressed again too soon, a launcher would close what it is about to open.
        return waitSeen(page, widget.composer, 3000).catch(() => false);
      }
      // An invitation may stand where the launcher was.
      if (widget.invitation?.decline) await act(page, widget.invitation.decline);
      return false;
    },
    30_000,
  );
  await waitSeen(page, widget.composer);
}

/** Writes with a real keyboard, and sends with Enter. */
export async function say(page: Page, widget: Talking, text: string): Promise<void> {
  await press(page, widget.composer);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press('Enter');
}

export interface KeptTurn {
  conversation: string;
  seq: number;
  who: string;
  text: string;
}

/** A table of the extension's database, read in its own background. */
export const rowsOf = <T>(worker: Worker, table: string): Promise<T[]> =>
  worker.evaluate(async (name) => {
    const settle = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await settle(indexedDB.open('no-thanks'));
    try {
      return (await settle(database.transaction(name).objectStore(name).getAll())) as T[];
    } finally {
      database.close();
    }
  }, table);

/** What was said, in these conversations or in all, as "who: words", in the order it is kept. */
export const saidIn = async (worker: Worker, ids?: string[]): Promise<string[]> =>
  (await rowsOf<KeptTurn>(worker, 'turns'))
    .filter(({ conversation }) => !ids || ids.includes(conversation))
    .sort((a, b) => a.seq - b.seq)
    .map(({ who, text }) => `${who}: ${text}`);

/** Waits until a line that ends so is kept. Throws after `within` milliseconds. */
export async function waitKept(worker: Worker, words: string, within = 20_000): Promise<void> {
  let kept: string[] = [];
  const isThere = async (): Promise<boolean> => {
    kept = await saidIn(worker);
    return kept.some((line) => line.endsWith(words));
  };
  await waitFor(`“${words}” to be kept`, isThere, within).catch((error: Error) => {
    throw new Error(`${error.message}; kept: ${kept.join(' | ')}`);
  });
}

/** The ids of the notices that stand now. */
export const noticesOf = (worker: Worker): Promise<string[]> =>
  worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** Vendors with a conversation that runs, in any tab. */
export const runningIn = (worker: Worker): Promise<string[]> =>
  worker.evaluate(async () => {
    const all = Object.entries(await chrome.storage.session.get(null));
    const tabs = all.filter(([key]) => key.startsWith('tab:')).map(([, tab]) => tab as { talks: object });
    return tabs.flatMap(({ talks }) => Object.keys(talks));
  });

/** One of our own pages asks the background. */
export const ask = (inside: Page, name: string, data: object): Promise<unknown> =>
  inside.evaluate(([n, d]) => chrome.runtime.sendMessage({ name: n, data: d }), [name, data] as const);

/** Waits until the last words of the other side are so old that a number of unread messages is not taken for theirs. */
export const waitCalm = (worker: Worker): Promise<boolean> =>
  waitFor('a moment of silence', () =>
    worker.evaluate(async () => {
      const tabs = Object.values(await chrome.storage.session.get(null)) as { talks?: object }[];
      const talks = tabs.flatMap(({ talks: all = {} }) => Object.values(all) as { heardAt?: number }[]);
      return talks.every(({ heardAt = 0 }) => Date.now() - heardAt > 2000);
    }),
  );
