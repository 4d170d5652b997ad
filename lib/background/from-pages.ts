/** What our own pages (popup, options) ask for, one handler a message. */
import type { Answer, FromPages, Payload } from '../messages.ts';
import { applyImport, exportChoices, previewImport, undoImport } from './files.ts';
import { keepFound } from './found.ts';
import { fillComposer, sayHere, showTab, shownConversations } from './conversations/acts.ts';
import { moveApart, moveBack } from './conversations/apart.ts';
import { endConversation } from './conversations/life.ts';
import { manySitesHandlers } from './many-sites.ts';
import { forgetEntries } from './outbox.ts';
import { ownPageHandlers } from './own-pages.ts';
import { showHidden } from './lift.ts';
import { popupView } from './popup-view.ts';
import { openForPerson } from './open-chat.ts';
import { startPicker } from './picker.ts';
import { transcriptHandlers } from './transcript-pages.ts';
import { settingsHandlers } from './settings-pages.ts';
import { restoreSite, showAlways, snooze } from './site-choices.ts';
import { forgetDecline, recordDecline, restoreDecline, setSiteRule } from './sites.ts';
import { invitationKinds } from '../engine/vendor.ts';
import { tabState } from './tab-state.ts';
import { placeOf } from './tab-view.ts';

export type PageHandlers = {
  [K in keyof FromPages]: (data: Payload<FromPages, K>) => Promise<Answer<FromPages, K>>;
};

export const pageHandlers: PageHandlers = {
  getTabView: ({ tabId }) => popupView(tabId),
  setSiteRule: ({ rule, ...place }) => setSiteRule(place, rule),

  async declineInTab({ tabId, vendor }) {
    const { site, isPrivate } = await placeOf(tabId);
    if (site === null) return false;
    const frames = Object.values((await tabState(tabId))?.frames ?? {});
    const parts = new Set(
      frames
        .flatMap(({ sightings }) => sightings)
        .flatMap((one) => (one.vendor === vendor ? [one.part] : [])),
    );
    const kind = invitationKinds.find((one) => parts.has(one)) ?? 'greeting';
    const decline = { id: crypto.randomUUID(), vendor, kind, how: 'popup', at: Date.now() } as const;
    await keepFound({ site, isPrivate }, vendor);
    await recordDecline({ site, isPrivate }, decline);
    return true;
  },

  async forgetDecline({ vendor, ...place }) {
    const was = await forgetDecline(place, vendor);
    if (!place.isPrivate) await forgetEntries(place.site, vendor);
    return was;
  },

  async restoreDecline({ decline, ...place }) {
    await restoreDecline(place, decline);
    return true;
  },

  ...manySitesHandlers,
  startPicker: ({ tabId }) => startPicker(tabId),
  ...ownPageHandlers,
  ...settingsHandlers,

  openChat: ({ tabId, vendor }) => openForPerson(tabId, vendor),
  snooze: ({ for: length, ...place }) => snooze(place, length),
  showHidden: ({ tabId, for: lift }) => showHidden(tabId, lift),
  showAlways: (place) => showAlways(place),
  restoreSite: ({ choices, ...place }) => restoreSite(place, choices),

  exportChoices: ({ as }) => exportChoices(as),
  previewImport: ({ text, mode }) => previewImport(text, mode),
  applyImport: ({ text, mode }) => applyImport(text, mode),
  undoImport: () => undoImport(),
  getConversations: () => shownConversations(),
  endConversation: (place) => endConversation(place, 'person'),
  sayHere: (place) => sayHere(place),
  fillComposer: (what) => fillComposer(what),
  showTab: ({ tabId }) => showTab(tabId),
  moveChat: ({ tabId, isApart }) => (isApart ? moveApart(tabId) : moveBack(tabId)),
  ...transcriptHandlers,
};
