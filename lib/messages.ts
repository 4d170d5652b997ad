/** The one typed protocol between our scripts, grouped by direction. Only `lib/wire.ts` puts it on the wire. */
import type { Ending } from './conversation/state.ts';
import type { Known, Settled } from './conversation/tracker.ts';
import type { DeclineRow } from './db/rows.ts';
import type { SiteRows, SitesBefore } from './db/site-rows.ts';
import type { ChipText } from './engine/chip.ts';
import type { InvitationKind, Vendor } from './engine/vendor.ts';
import type { AboutFiles } from './file-messages.ts';
import type { AboutOwnRules } from './own-rule-messages.ts';
import type { Rule } from './policy/decide.ts';
import type { SiteFault } from './policy/site.ts';
import type { SettingChange, Settings, SiteList } from './settings.ts';
import type { AboutTab } from './tab-messages.ts';
import type { AboutTranscripts } from './transcript-messages.ts';
import type { KeepWish } from './policy/keep.ts';

/** A box in the CSS pixels of the reporting frame's own viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type DeclineHow = 'chip' | 'vendor' | 'command' | 'popup';

/** "This part of this vendor's widget is here now", reported by a frame. */
export interface Sighting {
  vendor: string;
  part: 'launcher' | 'window' | InvitationKind;
  state: 'shown' | 'offered' | 'suppressed' | 'hidden';
  /** Where it is in the reporting frame; only for what is on screen. */
  box?: Box;
}

/** What a frame is told about its site. Facts only: every frame decides for itself with `decide()`. */
export interface Briefing {
  site: string;
  siteRule: Rule | null;
  vendorRules: Record<string, Rule>;
  defaultRule: Rule;
  /** Vendor id → end of the decline in milliseconds since 1970, `null` for good. */
  declines: Record<string, number | null>;
  snoozedUntil: number | null;
  /** Vendors the person has open or talks with, in any tab of this site. */
  engaged: string[];
  /** Vendors shown again in this tab although declined ("Show what was hidden"); "*" is all of them. */
  lifted: string[];
  /** Until then everything is shown on this site; in milliseconds since 1970. */
  liftedUntil: number | null;
  /** This page may have been given a sheet that no longer holds. */
  areSheetsChanging: boolean;
  /** In the page's language where we have it, else in the browser's. */
  chip: ChipText;
  /** Definitions of the vendors that may be in this page. */
  vendors: Vendor[];
}

/** 'open': the window is open by the person's own gesture. 'talked': they wrote or pressed something in it. */
export type Engagement = 'open' | 'talked' | 'none';

/** A decline as our pages show it, and as an undo gives it back: whole. */
export type ShownDecline = Omit<DeclineRow, 'site'>;

/** What is set, and where it is kept. */
export interface StoredSettings {
  settings: Settings;
  /** The rules that hold everywhere: '*' or a vendor's id → its rule. */
  defaults: Record<string, Rule>;
  storage: 'database' | 'memory';
}

/** A chat that a frame is asked to follow. */
export interface ChatBrief {
  vendor: Vendor;
  /** The document is what is a frame of the vendor's in other pages: paths begin inside it. */
  isInside: boolean;
  isRunning: boolean;
  /** Turns that are stored, so that a reload tells none of them again. */
  known: Known[];
}

/** 'gone' and 'back': the chat is (not) in the page. 'looked': the person came to the tab. 'input': they did something. */
export const chatSigns = ['ended', 'gone', 'back', 'looked', 'input', 'unread'] as const;
export type ChatSign = (typeof chatSigns)[number];

/** How a chat's window is in one frame. 'unknown': it lies where this frame cannot see. */
export type ChatWindow = 'open' | 'closed' | 'unknown' | 'pressed';

/** A running conversation as our pages show it; times in milliseconds since 1970. */
export interface ShownConversation {
  /** Of its transcript. */
  id: string;
  tabId: number;
  vendor: string;
  /** The vendor's name. */
  name: string;
  site: string;
  since: number;
  /** `null`: nobody has answered yet. */
  agentAt: number | null;
  /** A human joined after a bot, where the vendor tells. */
  humanAt: number | null;
  unread: number;
  /** The chat asked whether the person is still there, or the agent waits for an answer. */
  isAsking: boolean;
  /** When the chat said it would close. */
  closesAt: number | null;
  /** Words the person had begun to write. */
  draft: string;
  /** Its tab is alone in a small window; `null` where there are no windows (Firefox for Android). */
  isApart: boolean | null;
  /** The site is not told that its tab is hidden; `null` in private windows, of which nothing is stored. */
  isShielded: boolean | null;
}

/** name: [payload, answer] */
export interface FromContent {
  /** The sentry: these URLs or root tokens look like a chat widget. */
  noticed: [{ urls: string[]; tokens: string[] }, void];
  /** The sentry: something small is fixed in a corner of the page. */
  fixedNoticed: [Record<string, never>, void];
  /** The heuristics: a widget that nobody has described, as a definition without id (lib/custom/schema.ts). */
  foundWidget: [{ definition: unknown }, void];
  /** `language`: what the page says it is in; from the top frame, where the chip is. */
  getBriefing: [{ language?: string }, Briefing | null];
  /** Everything that frame sees now; replaces its last report. */
  reportSightings: [{ sightings: Sighting[] }, void];
  /** `id` makes a retry harmless. Answered only after it is stored. */
  recordDecline: [{ id: string; vendor: string; kind: InvitationKind; how: DeclineHow; at: number }, boolean];
  undoDecline: [{ vendor: string }, boolean];
  /** Invitations that were attempted and not shown, whatever kept them quiet; a repeat where a decline did. */
  recordRepeats: [{ vendor: string; kind: InvitationKind; count: number }, void];
  setEngagement: [{ vendor: string; engagement: Engagement }, void];
  /** Run a `call` step of the catalogue in the page's world: the vendor's steps in file order, counted from 0. */
  runCall: [{ vendor: string; call: number }, boolean];
  /** A quiet vendor plays sounds: run the page-world script that silences them in this frame. */
  hush: [Record<string, never>, void];
  /** The top frame found this cross-origin frame of a known vendor: let our script run in it. */
  reachFrame: [{ vendor: string; url: string }, void];
  /** The picker, which the person started in this tab, describes what they chose: see lib/custom/schema.ts. */
  keepPicked: [{ definition: unknown }, boolean];
  pickerLeft: [Record<string, never>, void];
  /** A frame saw a window open without a gesture of its own: was there one in the top frame? */
  askGesture: [{ vendor: string }, boolean];
  /** A trusted press in a vendor's frame, which the top frame cannot see. */
  pressedInFrame: [{ vendor: string; on: 'launcher' | 'window' }, void];
  /** The conversation script asks which chats of its frame it is to follow. */
  getChats: [Record<string, never>, ChatBrief[]];
  openConversation: [{ vendor: string; by: 'visitor' | 'agent' }, void];
  /** A turn of a running conversation. Answered only after it is stored. */
  recordTurn: [{ vendor: string; settled: Settled; canAnswer: boolean }, boolean];
  saveDraft: [{ vendor: string; text: string }, void];
  chatSign: [{ vendor: string; sign: ChatSign }, void];
  /** Answered after so many milliseconds: a hidden page's own timers may sleep for a minute. */
  pause: [{ ms: number }, void];
}

/** name: [payload, answer] */
export interface FromPages extends AboutTab, AboutTranscripts, AboutOwnRules, AboutFiles {
  /** Everything stored about sites, for a page that cannot read the database itself. */
  getSites: [Record<string, never>, SiteRows];
  /** Gives a site that the person wrote a rule; any address of it will do. */
  addSite: [
    { text: string; rule: Rule },
    { site: string; fault?: never } | { fault: SiteFault; site?: never },
  ];
  /** The rule of many sites; `null` removes it. Answers with what `restoreSites` needs. */
  setSiteRules: [{ sites: string[]; rule: Rule | null }, SitesBefore];
  /** Rules, snoozes and declines of these sites. Answers with what `restoreSites` needs. */
  deleteSites: [{ sites: string[] }, SitesBefore];
  restoreSites: [SitesBefore, boolean];

  getConversations: [Record<string, never>, ShownConversation[]];
  /** The person ends the watching; the chat itself is left as it is. */
  endConversation: [{ tabId: number; vendor: string }, void];
  /** "I'm here": writes and sends the person's own sentence, because they pressed it just now. */
  sayHere: [{ tabId: number; vendor: string }, boolean];
  /** Puts the kept draft, or the recap, into the composer. Nothing is sent. */
  fillComposer: [
    {
      tabId: number;
      vendor: string;
      with: 'draft' | 'recap';
      /** Whose recap; the one that runs there, if it is not said. */
      conversation?: string;
    },
    boolean,
  ];
  showTab: [{ tabId: number }, void];
  /** Moves a chat's tab into a small window of its own, or back to where it was. The page stays as it is. */
  moveChat: [{ tabId: number; isApart: boolean }, boolean];
  getSettings: [Record<string, never>, StoredSettings];
  setSetting: [SettingChange, void];
  /** Adds a site that the person wrote to one of the lists of sites, or takes it out; any address of it will do. */
  listSite: [
    { list: SiteList; text: string; isListed: boolean },
    { site: string; fault?: never } | { fault: SiteFault; site?: never },
  ];
  /** The rule of a vendor, or of all ('*'), on sites without one of their own; `null` removes it. */
  setDefaultRule: [{ vendor: string; rule: Rule | null }, void];
  /** Vendor id → name, of the catalogue and of the person's own definitions. */
  getVendorNames: [Record<string, never>, Record<string, string>];
  /** Lets the person point at a chat in the page. False where no extension runs. */
  startPicker: [{ tabId: number }, boolean];
}

export interface ToContent {
  briefingChanged: [Briefing, void];
  /** To the top frame: what a vendor's frame reports. */
  frameSighted: [{ frameUrl: string; sightings: Sighting[] }, void];
  /** The keyboard command: decline whatever is offered now. Answers whether there was anything. */
  declineOffered: [Record<string, never>, boolean];
  /** Did the person press something in the top frame that may open this vendor's chat? */
  wasThereAGesture: [{ vendor: string }, boolean];
  framePressed: [{ vendor: string; on: 'launcher' | 'window' }, void];
  /** With `isToPress`, a launcher in that frame is pressed, unless the window is seen to be open. */
  openChat: [{ vendor: string; isToPress: boolean }, ChatWindow];
  /** A conversation was ended: by the person, by the vendor, or by time. */
  conversationOver: [{ vendor: string; by: Ending }, void];
  /**
   * 'hold' again changes what is wished. 'nudge': one synthetic pointer move as well. Answers with the name of the
   * events to which the shield's part in the page's world has to listen, where that is not in the frame yet.
   */
  keepAlive: [{ do: 'hold' | 'nudge'; wish: KeepWish } | { do: 'release' }, string | null];
  /** Put words into the vendor's composer, and send them if the person pressed for that. */
  writeMessage: [{ vendor: string; text: string; send: boolean }, boolean];
}

export type Payload<M, K extends keyof M> = M[K] extends [infer P, unknown] ? P : never;
export type Answer<M, K extends keyof M> = M[K] extends [unknown, infer A] ? A : never;
