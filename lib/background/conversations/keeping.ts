/**
 * Keeps the tab of a running conversation: not discarded, not frozen, and not idle while it is hidden. The order in
 * which it is undone was measured: child frames first, the top frame, which holds the lock, last.
 */
import browser, { type Tabs } from 'webextension-polyfill';
import { injectInto } from '../inject.ts';
import { tabStates } from '../tab-state.ts';
import { toFrame } from '../to-frame.ts';
import { isShown } from './watched.ts';

export const keptPrefix = 'kept:';
const keyOf = (tabId: number): string => keptPrefix + tabId;

/** Keeps a tab out of automatic discarding, and remembers that it was us: a browser that dies must not leave it so. */
async function protect(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // Somebody else's wish, or Firefox for Android, which has no such thing.
  if (!tab || tab.autoDiscardable !== true) return;
  await browser.storage.local.set({ [keyOf(tabId)]: true }).catch(() => {});
  await browser.tabs.update(tabId, { autoDiscardable: false }).catch(() => {});
}

async function unprotect(tabId: number): Promise<void> {
  const { [keyOf(tabId)]: wasUs } = await browser.storage.local.get(keyOf(tabId));
  if (!wasUs) return;
  await browser.tabs.update(tabId, { autoDiscardable: true }).catch(() => {});
  await browser.storage.local.remove(keyOf(tabId));
}

/** Starts, or goes on, keeping a tab in these frames. Frames that are there already notice nothing. */
export async function keep(tabId: number, frames: number[]): Promise<void> {
  await protect(tabId);
  await Promise.all(
    [...new Set([0, ...frames])].map(async (frameId) => {
      await injectInto(tabId, { frameIds: [frameId] }, '/keep-alive.js');
      await toFrame(tabId, frameId, 'keepAlive', { do: 'hold' });
    }),
  );
}

/** A sign of life in a hidden tab, once per tick. */
export async function nudge(tabId: number, frames: number[]): Promise<void> {
  const isHidden = !(await isShown(tabId));
  await Promise.all(
    [...new Set([0, ...frames])].map((frameId) =>
      toFrame(tabId, frameId, 'keepAlive', { do: isHidden ? 'nudge' : 'hold' }),
    ),
  );
}

export async function letGo(tabId: number, frames: number[]): Promise<void> {
  // One after the other: a page may freeze the moment its top frame lets go of the lock.
  for (const frameId of [...new Set([...frames, 0])].sort((a, b) => b - a))
    await toFrame(tabId, frameId, 'keepAlive', { do: 'release' });
  await unprotect(tabId);
}

/** At a start: tabs that a dead worker or browser left protected although no conversation runs in them. */
export async function letGoOfTheRest(): Promise<void> {
  const talking = new Set(
    (await tabStates()).flatMap(([id, { talks }]) => (Object.keys(talks).length ? [id] : [])),
  );
  const stored = await browser.storage.local.get(null).catch(() => ({}));
  for (const key of Object.keys(stored).filter((one) => one.startsWith(keptPrefix))) {
    const tabId = Number(key.slice(keptPrefix.length));
    if (!talking.has(tabId)) await unprotect(tabId).catch(() => {});
  }
}

/** `tabs.onReplaced`, `tabs.onRemoved`: there is no such tab any more. */
export const forgetTab = (tabId: NonNullable<Tabs.Tab['id']>): Promise<void> =>
  browser.storage.local.remove(keyOf(tabId)).catch(() => {});
