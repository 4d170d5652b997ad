/** Conversations begin, go on and end. Every change is one job in one line of jobs. */
import { newTalk, next, type Ending } from '../../conversation/state.ts';
import { timeLeft } from '../../conversation/time-left.ts';
import type { Settled } from '../../conversation/tracker.ts';
import { wordingOf } from '../../conversation/wordings.ts';
import type { ChatBrief, ChatSign } from '../../messages.ts';
import { paint } from '../badge.ts';
import { briefingOf, frameVendors, push } from '../briefing.ts';
import { closeRow } from './close.ts';
import { inTurn } from './in-turn.ts';
import { keepForNow, keepTab, letGoOf } from './keeping.ts';
import { injectInto } from '../inject.ts';
import { applyRegistrations } from '../registrations.ts';
import type { Sender } from '../sender.ts';
import { keepsWords } from '../settings.ts';
import { ordinaryStore } from '../stores.ts';
import { changeTab, tabState, type TabState } from '../tab-state.ts';
import { changeSenderTab } from '../tabs.ts';
import { toFrame } from '../to-frame.ts';
import { lookedAt } from './acts.ts';
import { noticeEnd, noticeTurn, noticeUnseen } from './notices.ts';
import { changeRunning, happened, type Place } from './running.ts';
import { begin, keepTurn, remember, resumable, saidIn } from './store.ts';
import { isWatched } from './watched.ts';
import { startTicking, stopTickingWhenQuiet } from './ticking.ts';

/** Characters of one conversation that are kept at most: about ten novels' worth of chat. */
const mostKept = 1_000_000;
/** The number of unread messages is told this soon after the words it belongs to, where those are in the page. */
const sameAnswerMs = 2000;

/** Vendors the person has open or talks with in a tab. */
export const talksIn = (tab: TabState | undefined): string[] => [
  ...new Set([...Object.keys(tab?.engagement ?? {}), ...Object.keys(tab?.talks ?? {})]),
];

/** Brings the conversation script to frames of a tab; where it runs already it asks again. */
export async function followChats(tabId: number, frameIds: number[]): Promise<void> {
  // Each on its own: one frame that is gone would keep it from all of them.
  await Promise.all(frameIds.map((id) => injectInto(tabId, { frameIds: [id] }, '/conversation.js')));
}

/** The chats a frame is to follow: those the person has open or talks in. */
export async function chatsOf(sender: Sender): Promise<ChatBrief[]> {
  const tab = await tabState(sender.tabId);
  if (!tab || tab.site !== sender.site || sender.isPrerendered) return [];
  const ids = new Set(talksIn(tab));
  const briefing = ids.size ? await briefingOf(sender, tab) : null;
  const vendors = (briefing?.vendors ?? []).filter(({ id }) => ids.has(id));
  return Promise.all(
    vendors.map(async (vendor): Promise<ChatBrief> => {
      const running = tab.talks[vendor.id];
      const place = { tabId: sender.tabId, vendor: vendor.id };
      if (running) {
        await changeRunning(place, (now) => ({
          ...now,
          frames: [...new Set([...now.frames, sender.frameId])],
        }));
        void keepTab(sender.tabId);
      }
      const broken =
        running || sender.isPrivate ? undefined : await resumable(sender.site, vendor.id, Date.now());
      const id = running?.id ?? broken?.id;
      const isInside = sender.frameId !== 0 || frameVendors(sender.url).some((one) => one.id === vendor.id);
      return { vendor, isInside, isRunning: running !== undefined, known: id ? await saidIn(id) : [] };
    }),
  );
}

/** The person talks with this vendor: its tab is kept from now on. */
export function openConversation(sender: Sender, { vendor }: { vendor: string }): Promise<void> {
  return inTurn(async () => {
    if ((await tabState(sender.tabId))?.talks[vendor]) return;
    const now = Date.now();
    const before = sender.isPrivate ? undefined : await resumable(sender.site, vendor, now);
    const id = before?.id ?? crypto.randomUUID();
    const isKept = !sender.isPrivate && (await keepsWords(sender.site));
    const tab = await changeSenderTab(sender, (state) => {
      const frames = [...new Set([0, sender.frameId])];
      const talk = newTalk(now);
      state.talks[vendor] = {
        id,
        talk,
        canAnswer: true,
        frames,
        toldAt: null,
        heardAt: null,
        isKept,
        size: 0,
      };
      state.engagement[vendor] = 'talked';
    });
    if (!tab) return;
    if (isKept)
      await begin({
        ...(before ?? { id, site: sender.site, vendor, startedAt: now }),
        lastAt: now,
        endedAt: null,
        endedBy: null,
      });
    await startTicking();
    void paint(sender.tabId);
    void keepForNow(sender.tabId);
    void push(sender.site, sender.isPrivate);
    if (!sender.isPrivate) void applyRegistrations();
  });
}

/** Stores one turn, then tells the person if they are not looking. False when no conversation runs. */
export function recordTurn(
  sender: Sender,
  { vendor, settled, canAnswer }: { vendor: string; settled: Settled; canAnswer: boolean },
): Promise<boolean> {
  return inTurn(async () => {
    const place = { tabId: sender.tabId, vendor };
    const { seq, turn, kind } = settled;
    const before = (await tabState(sender.tabId))?.talks[vendor];
    if (!before) return false;
    const size = before.size + turn.text.length;
    const now = Date.now();
    const isKept = before.isKept && size <= mostKept && (await keepsWords(sender.site));
    if (isKept) await keepTurn(before.id, seq, { ...turn, at: Math.min(turn.at, now) });
    await remember(before.id, seq, turn);
    const watched = await isWatched(sender.tabId);
    const isOther = turn.who !== 'visitor';
    const running = await changeRunning(place, (was) => ({
      ...was,
      size,
      canAnswer,
      heardAt: kind === 'new' && isOther ? now : was.heardAt,
      talk:
        kind === 'new'
          ? next(
              was.talk,
              {
                what: 'said',
                who: turn.who,
                wording: isOther ? wordingOf(turn.text) : null,
                leftMs: isOther ? timeLeft(turn.text) : null,
                isWatched: watched,
                canAnswer,
              },
              now,
            )
          : was.talk,
    }));
    if (running && kind === 'new' && isOther)
      await noticeTurn({ ...place, site: sender.site, isPrivate: sender.isPrivate }, running, turn, watched);
    return true;
  });
}

/** In turn: the empty draft of a first message follows on the heels of its conversation's beginning. */
export function saveDraft(sender: Sender, { vendor, text }: { vendor: string; text: string }): Promise<void> {
  return inTurn(async () => {
    if (sender.isPrivate || !(await tabState(sender.tabId))?.talks[vendor]) return;
    const { drafts } = await ordinaryStore();
    if (!text) await drafts.delete([sender.site, vendor]);
    else if (await keepsWords(sender.site))
      await drafts.put({ site: sender.site, vendor, text, at: Date.now() });
  });
}

/** The vendor counts an unread message; its words come once the window is opened, or came already. */
function answeredUnseen(sender: Sender, place: Place): Promise<void> {
  return inTurn(async () => {
    const before = (await tabState(place.tabId))?.talks[place.vendor];
    const now = Date.now();
    if (!before || now - (before.heardAt ?? 0) < sameAnswerMs) return;
    const watched = await isWatched(place.tabId);
    const after = await happened(place, { what: 'unread', isWatched: watched }, now);
    const where = { ...place, site: sender.site, isPrivate: sender.isPrivate };
    if (after && !watched) await noticeUnseen(where, before);
  });
}

export async function chatSign(
  sender: Sender,
  { vendor, sign }: { vendor: string; sign: ChatSign },
): Promise<void> {
  const place = { tabId: sender.tabId, vendor };
  if (sign === 'ended') return endConversation(place, 'vendor');
  if (sign === 'looked') return lookedAt(sender.tabId);
  if (sign === 'unread') return answeredUnseen(sender, place);
  // A frame that does not see the chat proves nothing about the others; the page as a whole does.
  if (sign === 'gone' && sender.frameId !== 0) return;
  await happened(place, { what: sign }, Date.now());
}

/** Ends it, and undoes everything that was done for it. */
export function endConversation(place: Place, by: Ending): Promise<void> {
  return inTurn(async () => {
    const { tabId, vendor } = place;
    const { before } = await changeTab(tabId, (state) => {
      if (!state?.talks[vendor]) return state;
      delete state.talks[vendor];
      delete state.engagement[vendor];
      return state;
    });
    const running = before?.talks[vendor];
    if (!before || !running) return;
    const isKept = await closeRow(running, before.isPrivate, by);
    await Promise.all(
      [0, ...Object.keys(before.frames).map(Number)].map((frameId) =>
        toFrame(tabId, frameId, 'conversationOver', { vendor, by }),
      ),
    );
    await letGoOf(tabId, running.frames);
    await stopTickingWhenQuiet();
    void push(before.site, before.isPrivate);
    if (!before.isPrivate) void applyRegistrations();
    await noticeEnd({ ...place, site: before.site, isPrivate: before.isPrivate }, by, isKept);
  });
}
