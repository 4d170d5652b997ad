import browser from 'webextension-polyfill';
import type { Answer, Payload, ToContent } from '../messages.ts';
import { within } from './within.ts';

const limitMs = 1000;

/** Sends to one frame. `undefined` when nobody answers within `ms` (a second) or nobody is there. */
export async function toFrame<K extends keyof ToContent>(
  tabId: number,
  frameId: number,
  name: K,
  data: Payload<ToContent, K>,
  ms = limitMs,
): Promise<Answer<ToContent, K> | undefined> {
  const sent = browser.tabs.sendMessage(tabId, { name, data }, { frameId });
  return (await within(sent, ms, undefined)) as Answer<ToContent, K> | undefined;
}
