/** What the person does about a conversation, from a notice or from our own pages. */
import browser from 'webextension-polyfill';
import type { ShownConversation } from '../../messages.ts';
import { paint } from '../badge.ts';
import { say } from '../say.ts';
import { getSettings } from '../settings.ts';
import { ordinaryStore } from '../stores.ts';
import { tabState } from '../tab-state.ts';
import { toFrame } from '../to-frame.ts';
import { isApart } from './apart.ts';
import { openChat } from './open-chat.ts';
import { clearNotice, nameOf, tabOf } from './notices.ts';
import { allRunning, happened, type Place } from './running.ts';
import { recapFor } from './recap.ts';
import { rowOf } from './store.ts';

/** Brings a tab and its window to the front. */
export async function showTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

/** Puts words into the composer, in whichever frame of the chat has it. */
async function write({ tabId, vendor }: Place, text: string, send: boolean): Promise<boolean> {
  const tab = await tabState(tabId);
  const frames = tab?.talks[vendor]?.frames ?? [0, ...Object.keys(tab?.frames ?? {}).map(Number)];
  const inner = [...new Set(frames)].sort((a, b) => b - a);
  for (const frameId of inner)
    if (await toFrame(tabId, frameId, 'writeMessage', { vendor, text, send }, 12_000)) return true;
  return false;
}

/** The person pressed "I'm here": their sentence is written and sent. */
export async function sayHere(place: Place): Promise<boolean> {
  const own = (await getSettings()).hereSentence.trim();
  return write(place, own || say('sentenceHere'), true);
}

/** Puts words into the composer, which are never sent by us: of the chat that runs, or of one that ended here. */
export async function fillComposer({
  conversation,
  ...place
}: Place & { with: 'draft' | 'recap'; conversation?: string }): Promise<boolean> {
  const state = await tabState(place.tabId);
  if (!state) return false;
  if (place.with === 'draft') {
    const draft = await draftOf(state.site, place.vendor, state.isPrivate);
    return draft ? write(place, draft, false) : false;
  }
  const id = conversation ?? state.talks[place.vendor]?.id;
  // Words of one site are never written into another one's page.
  if (!id || (await rowOf(id))?.site !== state.site) return false;
  const recap = await recapFor(id);
  return recap ? write(place, recap, false) : false;
}

async function draftOf(site: string, vendor: string, isPrivate: boolean): Promise<string> {
  if (isPrivate) return '';
  return (await (await ordinaryStore()).drafts.get([site, vendor]))?.text ?? '';
}

export async function shownConversations(): Promise<ShownConversation[]> {
  const { shieldSites } = await getSettings();
  return Promise.all(
    (await allRunning()).map(async ({ id, tabId, vendor, site, isPrivate, talk }) => ({
      ...{ id, tabId, vendor, site, name: await nameOf({ vendor, site, isPrivate }), since: talk.startedAt },
      ...{ agentAt: talk.agentAt, humanAt: talk.humanAt, unread: talk.unread, closesAt: talk.closesAt },
      isAsking: talk.warnedAt !== null || (talk.agentAt !== null && talk.waitTold === talk.agentAt),
      draft: await draftOf(site, vendor, isPrivate),
      isApart: await isApart(tabId),
      isShielded: isPrivate ? null : shieldSites.includes(site),
    })),
  );
}

/** `notifications.onClicked`: the tab, and the chat in it that spoke last. */
export async function noticeClicked(noticeId: string): Promise<void> {
  const tabId = tabOf(noticeId);
  if (tabId === null) return;
  await clearNotice(tabId);
  await showTab(tabId);
  const here = (await allRunning()).filter((one) => one.tabId === tabId);
  const [last] = here.sort((a, b) => (b.talk.agentAt ?? 0) - (a.talk.agentAt ?? 0));
  if (last) await openChat(last);
}

/** `notifications.onButtonClicked`: "I'm here". The tab's conversation that asked is answered. */
export async function noticeButton(noticeId: string): Promise<void> {
  const tabId = tabOf(noticeId);
  const asking = (await shownConversations()).filter((one) => one.tabId === tabId);
  const [one] = asking.sort((a, b) => Number(b.isAsking) - Number(a.isAsking));
  if (!one) return;
  // Where it could not be sent the person has to see for themselves.
  if (await sayHere(one)) await clearNotice(one.tabId);
  else await noticeClicked(noticeId);
}

/** The person looks at a tab: nothing in it is unread any more. */
export async function lookedAt(tabId: number): Promise<void> {
  const here = (await allRunning()).filter((one) => one.tabId === tabId);
  if (!here.length) return;
  for (const one of here) await happened(one, { what: 'looked' }, Date.now());
  await paint(tabId);
  await clearNotice(tabId);
}
