/** The copy of the rules in the browser's own sync storage, for the person's other browsers; off unless they ask for it. */
import browser from 'webextension-polyfill';
import type { SyncedRow } from '../db/rows.ts';
import { toStore } from '../sync/changes.ts';
import { adds, advance, merge, withoutOldDeletions, type Entries, type Entry } from '../sync/entries.ts';
import { fit, pack, unpack } from '../sync/pack.ts';
import { isCopied, presentOf, seconds } from '../sync/rows.ts';
import { statusKey, type SyncStatus } from '../sync/status.ts';
import { vendors } from '../vendors/index.ts';
import { coalesced } from './serial.ts';
import { getSettings } from './settings.ts';
import { choicesInTurn } from './sites.ts';
import { ordinaryStore } from './stores.ts';
import { alarmName } from './sync-soon.ts';
import { tellAll } from './tell-all.ts';

const itemName = (index: number): string => `rules${index}`;
const isItem = (name: string): boolean => /^rules\d+$/.test(name);

const ids = new Set(vendors.map(({ id }) => id));
const isKnown = (vendor: string): boolean => ids.has(vendor);

const say = (status: SyncStatus): Promise<void> => browser.storage.local.set({ [statusKey]: status });

/** Our texts by their names. */
async function copyNow(): Promise<Map<string, unknown>> {
  const items = Object.entries(await browser.storage.sync.get(null));
  return new Map(items.filter(([name]) => isItem(name)));
}

const entriesOf = (rows: readonly SyncedRow[]): Entries =>
  new Map(rows.map(({ key, value, stamp }) => [key, { value, stamp }]));

/**
 * Stores what other browsers changed, and remembers what all of them know now, in one transaction. 'memory': the database
 * does not answer for itself, and what is missing in memory was not deleted by anybody.
 */
const takeIn = (copied: Entries, now: number): Promise<{ entries: Entries; isAny: boolean } | 'memory'> =>
  choicesInTurn(async () => {
    const store = await ordinaryStore();
    const [sites, defaults, declines, synced] = await Promise.all([
      store.sites.all(),
      store.defaults.all(),
      store.declines.all(),
      store.synced.all(),
    ]);
    if (store.storage === 'memory') return 'memory';
    const rows = { sites, defaults, declines };
    const present = presentOf(rows, isKnown);
    const known = entriesOf(synced.filter(({ key }) => isCopied(key, isKnown)));
    const mine = advance(known, present, now);
    const merged = withoutOldDeletions(merge(mine, copied), now);
    const { changes, followed, isAny } = toStore(merged, present, rows, isKnown, () => crypto.randomUUID());
    const isNew = ([key, { value, stamp }]: [string, Entry]): boolean => {
      const before = known.get(key);
      return before?.value !== value || before.stamp !== stamp;
    };
    const put = [...followed].filter(isNew).map(([key, entry]) => ({ key, ...entry }));
    const gone = [...known.keys()].filter((key) => !followed.has(key));
    if (isAny || put.length || gone.length) await store.change({ ...changes, synced: { put, delete: gone } });
    return { entries: merged, isAny };
  });

/** Makes the copy consist of these texts, in as few writes as can be: the browsers allow so many a minute. */
async function write(texts: readonly string[], before: ReadonlyMap<string, unknown>): Promise<void> {
  const items = texts.map((text, index) => [itemName(index), text] as const);
  const changed = items.filter(([name, text]) => before.get(name) !== text);
  const names = new Set(items.map(([name]) => name));
  const stale = [...before.keys()].filter((name) => !names.has(name));
  if (changed.length) await browser.storage.sync.set(Object.fromEntries(changed));
  if (stale.length) await browser.storage.sync.remove(stale);
}

async function run(): Promise<SyncStatus> {
  const before = await copyNow();
  const copied = unpack([...before.values()]);
  if (copied === 'newer') return { state: 'newer' };
  const taken = await takeIn(copied, seconds(Date.now()));
  if (taken === 'memory') return { state: 'memory' };
  if (taken.isAny) await tellAll();
  const fitting = fit(taken.entries);
  if (!fitting) return { state: 'tooBig' };
  if (adds(fitting.entries, copied)) await write(pack(fitting.entries), before);
  const { declines, fittingDeclines } = fitting;
  return declines === fittingDeclines ? { state: 'all' } : { state: 'partly', declines, fittingDeclines };
}

/** Brings the copy and what is stored here together, if the person wants a copy. Never rejects, and loses nothing here. */
export const syncNow = coalesced(async () => {
  try {
    if (!(await getSettings()).syncRules) await browser.storage.local.remove(statusKey);
    else await say(await run().catch(() => ({ state: 'refused' }) as const));
  } catch {
    // What could not even be said is tried again with the next change.
  }
});

/** `alarms.onAlarm`. */
export const syncAlarm = async (name: string): Promise<void> => {
  if (name === alarmName) await syncNow();
};

/** Takes the copy out of the sync storage, once it is switched off here. Other browsers keep what they have. */
export async function dropCopy(): Promise<void> {
  // One that is being written is finished first.
  await syncNow();
  await browser.storage.sync.remove([...(await copyNow()).keys()]);
}

export async function deleteCopy(): Promise<boolean> {
  await choicesInTurn(async () => (await ordinaryStore()).settings.put({ key: 'syncRules', value: false }));
  await dropCopy();
  return true;
}
