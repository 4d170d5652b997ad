/** Tells the person, outside the page, what they would otherwise miss: by the system, and by a number on our button. */
import browser from 'webextension-polyfill';
import type { Ending } from '../../conversation/state.ts';
import type { Turn } from '../../conversation/turn.ts';
import { wordingOf } from '../../conversation/wordings.ts';
import { isNewBurst } from '../../policy/notify.ts';
import { paint } from '../badge.ts';
import { knownVendors } from '../custom-store.ts';
import { say } from '../say.ts';
import { getSettings } from '../settings.ts';
import { changeRunning, type Place, type Running } from './running.ts';
import { chime } from './sound.ts';

type Where = Place & { site: string; isPrivate: boolean };

const mostWords = 140;
const idPrefix = 'chat-';

export const nameOf = async ({ vendor, site, isPrivate }: Omit<Where, 'tabId'>): Promise<string> =>
  (await knownVendors(site, isPrivate)).find(({ id }) => id === vendor)?.name ?? vendor;

/** The tab a notice is about; `null` for what is not ours. */
export const tabOf = (noticeId: string): number | null => {
  const id = noticeId.startsWith(idPrefix) ? Number(noticeId.slice(idPrefix.length)) : NaN;
  return Number.isInteger(id) ? id : null;
};

type Line = 'noticeSuspended' | 'noticeWaiting' | 'noticeStopped' | 'noticeEnded' | 'noticeStillThere';

/** Shows a notice, in place of the tab's last one. Nothing happens where the person wants none, or the browser has not been allowed them. */
async function show(where: Where, message: string, canSayHere = false): Promise<void> {
  // Only asked for at the first conversation: until then there is no such function.
  const { notices, noticeSound } = await getSettings();
  if (!browser.notifications || !notices) return;
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: say('noticeTitle', await nameOf(where), where.site),
    message,
    // Firefox knows no buttons and refuses them.
    ...(canSayHere && browser.notifications.onButtonClicked
      ? { buttons: [{ title: say('actionHere') }] }
      : {}),
  };
  await browser.notifications.create(idPrefix + where.tabId, options).catch(() => {});
  if (noticeSound) void chime().catch(() => {});
}

export const notice = (line: Line, where: Where, { canSayHere = false, more = '' } = {}): Promise<void> =>
  show(where, [say(line), more].filter(Boolean).join(' '), canSayHere);

/** A word of the other side that nobody saw. */
export async function noticeTurn(
  where: Where,
  running: Running,
  turn: Turn,
  isWatched: boolean,
): Promise<void> {
  await paint(where.tabId);
  if (
    isWatched ||
    (turn.who === 'system' && running.talk.warnedAt === null && running.talk.endingAt === null)
  )
    return;
  const now = Date.now();
  const isWarning = wordingOf(turn.text) !== null;
  await changeRunning(where, (one) => ({ ...one, toldAt: now }));
  if (!isWarning && !isNewBurst(running.toldAt, now)) return;
  const { closesAt } = running.talk;
  if (running.talk.warnedAt !== null) {
    const seconds = closesAt === null ? null : Math.round((closesAt - now) / 1000);
    const more = seconds === null ? '' : say('noticeLeft', String(seconds));
    return notice('noticeStillThere', where, { canSayHere: running.canAnswer, more });
  }
  // A private window's words stay in it.
  const isSilent = where.isPrivate || !(await getSettings()).noticeWords;
  const words = isSilent ? say('noticeAnswered') : turn.text || turn.attachments.join(', ');
  await show(where, words.length > mostWords ? `${words.slice(0, mostWords - 1)}…` : words);
}

/** An answer whose words are not in the page, because the chat's window is closed. */
export async function noticeUnseen(where: Where, before: Running): Promise<void> {
  await paint(where.tabId);
  const now = Date.now();
  await changeRunning(where, (one) => ({ ...one, toldAt: now }));
  if (isNewBurst(before.toldAt, now)) await show(where, say('noticeAnswered'));
}

/** Not where the person ended it themselves, or left. `isKept`: there is a transcript. */
export async function noticeEnd(where: Where, by: Ending, isKept: boolean): Promise<void> {
  await paint(where.tabId);
  if (by === 'vendor' || by === 'gone')
    await notice('noticeEnded', where, { more: isKept ? say('noticeKept') : '' });
  else await browser.notifications?.clear(idPrefix + where.tabId).catch(() => {});
}

export const clearNotice = async (tabId: number): Promise<void> => {
  await browser.notifications?.clear(idPrefix + tabId).catch(() => {});
};
