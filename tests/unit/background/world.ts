/** A browser with tabs, and a background worker in it that can be killed. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { defineVendor, type Vendor } from '../../../lib/engine/vendor.ts';
import type { Answer, FromContent, FromPages, Payload } from '../../../lib/messages.ts';
import type { DeclineRow } from '../../../lib/db/rows.ts';
import { fakeBrowser } from './fake-browser.ts';

const vendor = (id: string, more: Partial<Vendor> = {}): Vendor =>
  defineVendor({
    id,
    name: id.toUpperCase(),
    homepage: `https://${id}.example`,
    hosts: [`${id}.example`],
    frames: [`frame.${id}.example`],
    roots: [`#${id}`],
    invitations: [{ kind: 'greeting', shows: [`#${id} .hi`] }],
    seen: [],
    ...more,
  });

export const catalogue: Vendor[] = [
  vendor('alpha', {
    invitations: [
      {
        kind: 'greeting',
        shows: ['#alpha .hi'],
        quiet: [
          { do: 'hide', at: '#alpha .hi' },
          { do: 'call', name: 'Alpha.popup', args: ['hide'] },
        ],
      },
    ],
    window: { shows: ['#alpha .window'], close: [{ do: 'call', name: 'Alpha.close' }] },
    conversation: {
      composer: ['#alpha textarea'],
      agentTurn: ['#alpha .agent'],
      visitorTurn: ['#alpha .me'],
    },
  }),
  vendor('beta', { hosts: ['beta.example', '*/beta-sdk.js'], roots: ['#beta', 'div[data-beta]'] }),
  // Nothing a stylesheet could say.
  vendor('gamma', { invitations: [], frames: [] }),
];

/** Every test loads the modules anew, which a busy machine may take its time over. */
vi.setConfig({ testTimeout: 30_000 });

const lib = '../../../lib';
const load = async () => ({
  ...(await import(`${lib}/background/router.ts`)),
  ...(await import(`${lib}/background/life.ts`)),
  ...(await import(`${lib}/background/tabs.ts`)),
  ...((await import(`${lib}/background/sync.ts`)) as typeof import('../../../lib/background/sync.ts')),
  ...(await import(`${lib}/background/command.ts`)),
  ...((await import(`${lib}/background/menu.ts`)) as typeof import('../../../lib/background/menu.ts')),
  ...((await import(
    `${lib}/background/conversations/opened.ts`
  )) as typeof import('../../../lib/background/conversations/opened.ts')),
  ...((await import(
    `${lib}/background/conversations/tick.ts`
  )) as typeof import('../../../lib/background/conversations/tick.ts')),
  ...((await import(
    `${lib}/background/conversations/acts.ts`
  )) as typeof import('../../../lib/background/conversations/acts.ts')),
  ...((await import(
    `${lib}/background/custom-rules.ts`
  )) as typeof import('../../../lib/background/custom-rules.ts')),
});

interface From {
  tabId?: number;
  frameId?: number;
  url?: string;
  /** Address of the top page. */
  tabUrl?: string;
  incognito?: boolean;
  documentId?: string;
  documentLifecycle?: string;
  id?: string;
}

export type World = Awaited<ReturnType<typeof createWorld>>;

export async function createWorld() {
  const fake = fakeBrowser();
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange } as typeof Dexie.dependencies;
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
  vi.doMock('../../../lib/vendors/index.ts', () => ({ vendors: catalogue }));

  const start = async (): Promise<Awaited<ReturnType<typeof load>>> => {
    vi.resetModules();
    return load();
  };
  let worker = await start();

  const deliver = (message: unknown, sender: object): Promise<unknown> =>
    new Promise((resolve) => void worker.onMessage(message, sender, resolve));

  return {
    ...fake,
    get worker() {
      return worker;
    },
    /** The worker dies with everything it had in memory, and starts again. */
    async restart(): Promise<void> {
      worker = await start();
      await worker.workerStarted();
    },
    deliver,
    /** A content script speaks. */
    say<K extends keyof FromContent>(name: K, data: Payload<FromContent, K>, from: From = {}) {
      const {
        tabId = 1,
        frameId = 0,
        tabUrl = 'https://shop.example/page',
        incognito = false,
        ...rest
      } = from;
      const sender = {
        id: 'ours',
        url: tabUrl,
        frameId,
        tab: { id: tabId, url: tabUrl, incognito },
        ...rest,
      };
      return deliver({ name, data }, sender) as Promise<Answer<FromContent, K> | undefined>;
    },
    /** The popup speaks. */
    ask<K extends keyof FromPages>(name: K, data: Payload<FromPages, K>) {
      const sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
      return deliver({ name, data }, sender) as Promise<Answer<FromPages, K> | undefined>;
    },
    decline(vendor = 'alpha', from: From = {}, id: string = crypto.randomUUID()) {
      return this.say('recordDecline', { id, vendor, kind: 'greeting', how: 'chip', at: Date.now() }, from);
    },
    stored: rowsOnDisk,
    session: () => fake.browser.storage.session.items(),
  };
}

/** Every row in the database, read by a connection of its own. */
async function rowsOnDisk() {
  const { Database } = (await import(`${lib}/db/db.ts`)) as typeof import('../../../lib/db/db.ts');
  const db = new Database();
  const [sites, declines, tally, defaults, customRules] = await Promise.all([
    db.sites.toArray(),
    db.declines.toArray(),
    db.tally.toArray(),
    db.defaults.toArray(),
    db.customRules.toArray(),
  ]);
  db.close();
  return { sites, declines, tally, defaults, customRules };
}

/** Puts many declines into the database behind the worker's back. */
export async function rowsToDisk(rows: DeclineRow[]): Promise<void> {
  const { Database } = (await import(`${lib}/db/db.ts`)) as typeof import('../../../lib/db/db.ts');
  const db = new Database();
  await db.declines.bulkPut(rows);
  db.close();
}

/** Waits until everything the worker left running is done: `check` stops throwing. */
export const eventually = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 20_000, interval: 5 }) as Promise<void>;
