/**
 * What is going on in each tab, in `storage.session`: it outlives the worker and ends with the browser.
 * The worker keeps a copy: every change is made to the copy at once (so that concurrent messages lose
 * nothing) and then written, in order.
 */
import browser from 'webextension-polyfill';
import { next } from '../conversation/state.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { Engagement, Sighting } from '../messages.ts';
import type { Running } from './conversations/running.ts';
import { serial } from './serial.ts';

export interface TabState {
  site: string;
  isPrivate: boolean;
  /** The document in the top frame, where the browser names documents. */
  documentId: string | null;
  /** What the document says it is in; anything, or nothing. */
  language: string;
  /** The engine runs in the top frame. */
  isRunning: boolean;
  /** Vendor ids confirmed in this document. */
  candidates: string[];
  /** Widgets that nobody has described, found in this document: see found.ts. */
  found: Vendor[];
  /** By frame id: every frame with a script of ours, and its last report. */
  frames: Record<string, { url: string; sightings: Sighting[] }>;
  engagement: Record<string, Exclude<Engagement, 'none'>>;
  /** Vendor id → the conversation that runs with it. */
  talks: Record<string, Running>;
  /** Invitations kept from the person in this document. */
  silenced: number;
  /** Vendors whose invitations are shown although held back; "*" is all. Ends with the document… */
  lifted: string[];
  /** …unless the person wants it as long as the tab stays on the site. */
  keepsLifted: boolean;
  /** The window this tab was in before it was moved into one of its own. */
  cameFrom: number | null;
  /** The person's picker is in this document. */
  isPicking: boolean;
  /** Vendor id → origins of its self-hosted frames reached in this document. */
  reached: Record<string, string[]>;
}

const prefix = 'tab:';
const inOrder = serial();
let copy: Promise<Map<number, TabState>> | undefined;

async function read(): Promise<Map<number, TabState>> {
  const stored = await browser.storage.session.get(null).catch(() => ({}));
  const ours = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  return new Map(ours.map(([key, state]) => [Number(key.slice(prefix.length)), state as TabState]));
}

const all = (): Promise<Map<number, TabState>> => (copy ??= read());

export const newTabState = (site: string, isPrivate: boolean): TabState => ({
  site,
  isPrivate,
  documentId: null,
  language: '',
  isRunning: false,
  candidates: [],
  found: [],
  frames: {},
  engagement: {},
  talks: {},
  silenced: 0,
  lifted: [],
  keepsLifted: false,
  cameFrom: null,
  isPicking: false,
  reached: {},
});

/**
 * A new document on the same site: what the person is engaged in lives on, what was seen does not. Its conversations
 * are in no page until the widget says so.
 */
export const nextDocument = (state: TabState, documentId: string | null, now: number): TabState => ({
  ...newTabState(state.site, state.isPrivate),
  documentId,
  engagement: state.engagement,
  lifted: state.keepsLifted ? state.lifted : [],
  keepsLifted: state.keepsLifted,
  cameFrom: state.cameFrom,
  talks: Object.fromEntries(
    Object.entries(state.talks).map(([vendor, running]) => [
      vendor,
      { ...running, frames: [0], talk: next(running.talk, { what: 'gone' }, now) },
    ]),
  ),
});

/** A copy of a tab's state, or `undefined`. */
export async function tabState(tabId: number): Promise<TabState | undefined> {
  return structuredClone((await all()).get(tabId));
}

/** Copies of the states of every tab, by tab id. */
export async function tabStates(): Promise<[tabId: number, state: TabState][]> {
  return structuredClone([...(await all())]);
}

/**
 * Changes a tab's state. `edit` gets the present one and returns the next, `undefined` to forget the tab;
 * it must be synchronous. Resolves with the state before and after, once that is written.
 */
export async function changeTab(
  tabId: number,
  edit: (state: TabState | undefined) => TabState | undefined,
): Promise<{ before: TabState | undefined; after: TabState | undefined }> {
  const states = await all();
  const before = states.get(tabId);
  const after = edit(structuredClone(before));
  if (after) states.set(tabId, after);
  else states.delete(tabId);
  const key = prefix + tabId;
  // What the map says when its turn comes: a later change may already be in it, never an older one.
  await inOrder(async () => {
    const now = states.get(tabId);
    await (now ? browser.storage.session.set({ [key]: now }) : browser.storage.session.remove(key));
  }).catch(() => {});
  return { before, after };
}
