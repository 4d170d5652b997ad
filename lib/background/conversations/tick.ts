/** Every half minute while a conversation runs: what is due, and a sign of life in the pages that are hidden. */
import browser from 'webextension-polyfill';
import { due, limitsOf, type Limits } from '../../conversation/state.ts';
import { knownVendors } from '../custom-store.ts';
import { getSettings } from '../settings.ts';
import { endConversation } from './life.ts';
import { keepForNow } from './keeping.ts';
import { notice } from './notices.ts';
import { allRunning, happened, type Place, type Running } from './running.ts';
import { stopTickingWhenQuiet, tickName } from './ticking.ts';
import { isWatched } from './watched.ts';

type One = Place & Running & { site: string; isPrivate: boolean };

async function limitsFor({ vendor, site, isPrivate }: One): Promise<Limits> {
  const definition = (await knownVendors(site, isPrivate)).find(({ id }) => id === vendor);
  return limitsOf(await getSettings(), definition?.closesAfterMinutes);
}

async function look(one: One): Promise<void> {
  const tab = (await browser.tabs.get(one.tabId).catch(() => undefined)) as
    { discarded?: boolean; frozen?: boolean; status?: string } | undefined;
  if (!tab) return;
  const now = Date.now();
  const isHidden = !(await isWatched(one.tabId));
  // 'unloaded' without being discarded: its page has crashed.
  if ((tab.discarded || tab.frozen || tab.status === 'unloaded') && one.talk.goneAt === null) {
    await happened(one, { what: 'gone' }, now);
    await notice('noticeSuspended', one);
    return;
  }
  const task = due(one.talk, { now, isHidden, canAnswer: one.canAnswer, limits: await limitsFor(one) });
  if (task?.do === 'end') return endConversation(one, task.by);
  if (task?.do === 'tellWaiting') {
    await happened(one, { what: 'waitTold' }, now);
    await notice('noticeWaiting', one, { canSayHere: one.canAnswer });
  }
  if (task?.do === 'stopKeeping') {
    await happened(one, { what: 'capped' }, now);
    await notice('noticeStopped', one);
  }
}

/** `alarms.onAlarm`. */
export async function ticked(name: string): Promise<void> {
  if (name !== tickName) return;
  const running = await allRunning();
  if (!running.length) await stopTickingWhenQuiet();
  await Promise.all(running.map((one) => look(one).catch(() => {})));
  // One hanging tab must not hold up the others.
  await Promise.all([...new Set(running.map(({ tabId }) => tabId))].map(keepForNow));
}
