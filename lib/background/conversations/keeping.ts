/**
 * Keeps the tab of a running conversation: not discarded, not frozen, and not idle while it is hidden. The order in
 * which it is undone was measured: child frames first, the top frame, which holds the lock, last.
 */
import browser, { type Tabs } from 'webextension-polyfill';
import { shieldInPage } from '../../keep-alive/shield-in-page.ts';
import type { KeepWish } from '../../policy/keep.ts';
import { injectInto } from '../inject.ts';
import { serial } from '../serial.ts';
import { tabState, tabStates } from '../tab-state.ts';
import { toFrame } from '../to-frame.ts';
import { within } from '../within.ts';
import { isShown } from './watched.ts';
import { wishesIn } from './wishes.ts';

export const keptPrefix = 'kept:';
const keyOf = (tabId: number): string => keptPrefix + tabId;
/** The shield is renewed with every tick, each half minute: five may be missed. */
const leaseMs = 150_000;
/** What a tab was before must not be read while it is being changed. */
const inTurn = serial();

/**
 * Keeps a tab out of automatic discarding. What it was before is remembered, so that neither a browser that dies nor a
 * new version of us leaves it so.
 */
const protect = (tabId: number): Promise<void> =>
  inTurn(async () => {
    const key = keyOf(tabId);
    const { [key]: known } = await browser.storage.local.get(key);
    if (known !== undefined) return;
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return;
    // Somebody else's wish, or Firefox for Android, which has no such thing.
    const wasDiscardable = tab.autoDiscardable === true;
    await browser.storage.local.set({ [key]: wasDiscardable }).catch(() => {});
    if (wasDiscardable) await browser.tabs.update(tabId, { autoDiscardable: false }).catch(() => {});
  });

const unprotect = (tabId: number): Promise<void> =>
  inTurn(async () => {
    const key = keyOf(tabId);
    const { [key]: wasDiscardable } = await browser.storage.local.get(key);
    if (wasDiscardable) await browser.tabs.update(tabId, { autoDiscardable: true }).catch(() => {});
    await browser.storage.local.remove(key);
  });

/** Brings the shield's other part into the page's own world. */
async function shieldFrame(tabId: number, frameId: number, key: string): Promise<void> {
  const injected = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    world: 'MAIN',
    injectImmediately: true,
    func: shieldInPage as (...args: unknown[]) => void,
    args: [key, leaseMs],
  });
  await within(injected, 3000, []);
}

async function keepFrame(
  tabId: number,
  frameId: number,
  what: 'hold' | 'nudge',
  wish: KeepWish,
): Promise<void> {
  const order = { do: what, wish };
  let key = await toFrame(tabId, frameId, 'keepAlive', order);
  if (key === undefined && (await injectInto(tabId, { frameIds: [frameId] }, '/keep-alive.js')))
    key = await toFrame(tabId, frameId, 'keepAlive', order);
  if (key) await shieldFrame(tabId, frameId, key);
}

/**
 * Starts, or goes on, keeping a tab as its conversations need it; does nothing where none runs. A hidden one gets a sign
 * of life if `mayNudge`.
 */
export async function keepTab(tabId: number, { mayNudge = false } = {}): Promise<void> {
  const state = await tabState(tabId);
  const wishes = state && (await wishesIn(state));
  if (!wishes?.size) return;
  await protect(tabId);
  const isAwake = Object.values(state!.talks).some(({ talk }) => talk.cappedAt === null);
  const what = mayNudge && isAwake && !(await isShown(tabId)) ? 'nudge' : 'hold';
  await Promise.all([...wishes].map(([frameId, wish]) => keepFrame(tabId, frameId, what, wish)));
}

/** An alarm comes each half minute at most; idle timers of twenty seconds are ordinary. */
const againMs = [10_000, 20_000];

/** Keeps a tab until the next tick, with its signs of life. Never rejects. */
export async function keepForNow(tabId: number): Promise<void> {
  const keep = (): Promise<void> => keepTab(tabId, { mayNudge: true }).catch(() => {});
  for (const ms of againMs) setTimeout(() => void keep(), ms);
  await keep();
}

/** All frames of a tab but the top one: a frame may have been kept for a conversation that ended before. */
async function innerFrames(tabId: number): Promise<number[]> {
  const frames = await browser.webNavigation.getAllFrames({ tabId }).catch(() => null);
  return (frames ?? []).map(({ frameId }) => frameId).filter((id) => id !== 0);
}

const release = (tabId: number, frames: number[]) =>
  Promise.all(frames.map((frameId) => toFrame(tabId, frameId, 'keepAlive', { do: 'release' })));

/** Undoes all of it, in all frames. */
export async function letGo(tabId: number): Promise<void> {
  await release(tabId, await innerFrames(tabId));
  // A page may freeze the moment its top frame lets go of the lock.
  await release(tabId, [0]);
  await unprotect(tabId);
}

/** A conversation in these frames is over: undoes what no other one in the tab needs. */
export async function letGoOf(tabId: number, frames: readonly number[]): Promise<void> {
  const state = await tabState(tabId);
  const wishes = state && (await wishesIn(state));
  if (!wishes?.size) return letGo(tabId);
  await release(
    tabId,
    frames.filter((frameId) => !wishes.has(frameId)),
  );
  await keepTab(tabId);
}

/**
 * At a start: tabs that a dead worker, an earlier version or a browser that died left kept although no conversation
 * runs in them. Scripts of an earlier version no longer hear us: ours make them let go.
 */
export async function letGoOfTheRest(): Promise<void> {
  const talking = new Set(
    (await tabStates()).flatMap(([id, { talks }]) => (Object.keys(talks).length ? [id] : [])),
  );
  const stored = await browser.storage.local.get(null).catch(() => ({}));
  for (const key of Object.keys(stored).filter((one) => one.startsWith(keptPrefix))) {
    const tabId = Number(key.slice(keptPrefix.length));
    if (talking.has(tabId)) continue;
    const inner = await innerFrames(tabId);
    await Promise.all(inner.map((id) => injectInto(tabId, { frameIds: [id] }, '/keep-alive.js')));
    await injectInto(tabId, { frameIds: [0] }, '/keep-alive.js');
    await letGo(tabId).catch(() => {});
  }
}

/** `tabs.onReplaced`, `tabs.onRemoved`: there is no such tab any more. */
export const forgetTab = (tabId: NonNullable<Tabs.Tab['id']>): Promise<void> =>
  browser.storage.local.remove(keyOf(tabId)).catch(() => {});
