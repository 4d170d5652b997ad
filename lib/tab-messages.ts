/** The part of the protocol (lib/messages.ts) about a tab and its site: the toolbar popup to the background. */
import type { ShownConversation, ShownDecline, Sighting } from './messages.ts';
import type { Rule } from './policy/decide.ts';
import type { LeftOff } from './transcript-messages.ts';

/** How long a site is snoozed; a visit ends when no tab shows the site any more. */
export const snoozes = ['visit', 'today', 'month'] as const;
export type Snooze = (typeof snoozes)[number];

/** For how long what was hidden is shown: until the page is left, until the tab leaves the site, for 15 minutes. */
export const lifts = ['page', 'tab', 'minutes'] as const;
export type Lift = (typeof lifts)[number];

/** What a person chose for one site, as an undo needs it. */
export interface SiteChoices {
  rule: Rule | null;
  snoozedUntil: number | null;
  isVisitSnoozed: boolean;
  declines: ShownDecline[];
}

export interface TabView {
  /** `null` on browser pages, stores and files, where no extension runs. */
  site: string | null;
  isPrivate: boolean;
  /** 'memory': the database was refused; rules hold until the browser closes. */
  storage: 'database' | 'memory';
  siteRule: Rule | null;
  defaultRule: Rule;
  /** Milliseconds since 1970; may be over. */
  snoozedUntil: number | null;
  isVisitSnoozed: boolean;
  /** Invitations declined here or not shown since, ever; not counted in private windows. */
  silenced: number;
  sightings: (Sighting & { frameId: number })[];
  declines: ShownDecline[];
  /** Vendors shown in this tab although something is held back of them; "*" is all. */
  lifted: string[];
  /** The step of "Show what was hidden" that holds, and when 'minutes' ends. */
  lift: Lift | null;
  liftedUntil: number | null;
  /** Vendor id → its name, for every vendor mentioned in this view. */
  names: Record<string, string>;
}

/** Everything the popup shows, in one answer: what came by and by would move what a person is about to press. */
export interface PopupView extends TabView {
  /** Those that run in any tab. */
  conversations: ShownConversation[];
  /** What chats that ended on this tab's site left behind. */
  leftOff: LeftOff[];
}

/**
 * name: [payload, answer]
 *
 * A toolbar popup has no tab of its own, so a message that writes says whether it was opened over a private
 * window: then the change is kept in memory only.
 */
export interface AboutTab {
  getTabView: [{ tabId: number }, PopupView];
  setSiteRule: [{ site: string; rule: Rule | null; isPrivate: boolean }, void];
  declineInTab: [{ tabId: number; vendor: string }, boolean];
  forgetDecline: [{ site: string; vendor: string; isPrivate: boolean }, boolean];
  /** Takes a `forgetDecline` back: the decline is again what it was, the whole of it. */
  restoreDecline: [{ site: string; decline: ShownDecline; isPrivate: boolean }, boolean];
  /** Presses the site's own launcher. False where none is known. */
  openChat: [{ tabId: number; vendor: string }, boolean];
  /** `null` ends it. */
  snooze: [{ site: string; isPrivate: boolean; for: Snooze | null }, void];
  /** Shows what was hidden in this tab, or with 'minutes' in every tab of its site; `null` hides it again. */
  showHidden: [{ tabId: number; for: Lift | null }, void];
  /** From now on nothing is hidden on this site that was before. Answers with what there was, for `restoreSite`. */
  showAlways: [{ site: string; isPrivate: boolean }, SiteChoices];
  restoreSite: [{ site: string; isPrivate: boolean; choices: SiteChoices }, void];
}
