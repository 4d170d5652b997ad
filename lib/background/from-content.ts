/** What content scripts ask for, one handler a message. */
import type { Answer, FromContent, Payload } from '../messages.ts';
import { paint } from './badge.ts';
import { briefingOf, prerenderedBriefing, push } from './briefing.ts';
import { hush, runCall } from './calls.ts';
import { frameStarted, noticed, reachFrame, sighted } from './detection.ts';
import { dropFound, fixedNoticed, foundWidget, keepFound } from './found.ts';
import { forgetEntries, settle } from './outbox.ts';
import { keepPicked, pickerLeft } from './picker.ts';
import { applyRegistrations } from './registrations.ts';
import {
  chatSign,
  chatsOf,
  followChats,
  openConversation,
  recordTurn,
  saveDraft,
  talksIn,
} from './conversations/life.ts';
import { askGesture, relayPress, relaySightings } from './relay.ts';
import type { Sender } from './sender.ts';
import { recordDecline, recordOffers, recordRepeats, undoDecline } from './sites.ts';
import { changeSenderTab } from './tabs.ts';

export type ContentHandlers = {
  [K in keyof FromContent]: (
    data: Payload<FromContent, K>,
    sender: Sender,
  ) => Promise<Answer<FromContent, K>>;
};

export const contentHandlers: ContentHandlers = {
  noticed: (found, sender) => noticed(sender, found),
  fixedNoticed: (_, sender) => fixedNoticed(sender),
  foundWidget: (data, sender) => foundWidget(sender, data),

  async getBriefing({ language }, sender) {
    if (sender.isPrerendered) return prerenderedBriefing(sender, language);
    const tab = await frameStarted(sender, language);
    if (tab && talksIn(tab).length) void followChats(sender.tabId, [sender.frameId]);
    return briefingOf(sender, tab);
  },

  async reportSightings({ sightings }, sender) {
    const before = await sighted(sender, sightings);
    const was = new Set(before.filter(({ state }) => state === 'offered').map(({ vendor }) => vendor));
    const offered = new Set(sightings.filter(({ state }) => state === 'offered').map(({ vendor }) => vendor));
    await Promise.all([
      relaySightings(sender, sightings),
      paint(sender.tabId),
      ...[...offered].filter((vendor) => !was.has(vendor)).map((vendor) => recordOffers(sender, vendor)),
    ]);
  },

  async recordDecline(decline, sender) {
    // The page's clock is the computer's; a page's message about another day is none.
    const now = Date.now();
    const at = Math.abs(now - decline.at) < 86_400_000 ? decline.at : now;
    await keepFound(sender, decline.vendor);
    await recordDecline(sender, { ...decline, at });
    await settle(decline.id);
    return true;
  },

  async undoDecline({ vendor }, sender) {
    const done = await undoDecline(sender, vendor);
    await dropFound(sender, vendor);
    if (!sender.isPrivate) await forgetEntries(sender.site, vendor);
    return done;
  },

  async recordRepeats({ vendor, count }, sender) {
    await changeSenderTab(sender, (state) => void (state.silenced += count));
    await Promise.all([recordRepeats(sender, vendor, count), paint(sender.tabId)]);
  },

  async setEngagement({ vendor, engagement }, sender) {
    let isChanged = false;
    const tab = await changeSenderTab(sender, (state) => {
      const before = state.engagement[vendor];
      // A window opened once more, or closed for now, takes nothing away from a conversation.
      const next = before === 'talked' ? before : engagement;
      if (next === 'none') delete state.engagement[vendor];
      else state.engagement[vendor] = next;
      isChanged = (before === undefined) !== (next === 'none');
    });
    if (engagement !== 'none' && tab)
      void followChats(sender.tabId, [...new Set([0, ...Object.keys(tab.frames).map(Number)])]);
    if (!isChanged) return;
    await Promise.all([
      push(sender.site, sender.isPrivate),
      sender.isPrivate ? undefined : applyRegistrations(),
    ]);
  },

  runCall: (data, sender) => runCall(sender, data),
  hush: (_, sender) => hush(sender),
  reachFrame: (data, sender) => reachFrame(sender, data),
  keepPicked: (data, sender) => keepPicked(sender, data),
  pickerLeft: (_, sender) => pickerLeft(sender),
  askGesture: (data, sender) => askGesture(sender, data),
  pressedInFrame: (data, sender) => relayPress(sender, data),

  getChats: (_, sender) => chatsOf(sender),
  openConversation: (data, sender) => openConversation(sender, data),
  recordTurn: (data, sender) => recordTurn(sender, data),
  saveDraft: (data, sender) => saveDraft(sender, data),
  chatSign: (data, sender) => chatSign(sender, data),
  pause: ({ ms }) => new Promise((resolve) => setTimeout(resolve, ms)),
};
