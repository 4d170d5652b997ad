/** What frames are told about their site, and telling them again when it changes. */
import browser from 'webextension-polyfill';
import { matchesAny } from '../engine/match-url.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { Briefing } from '../messages.ts';
import { isUsual, type Rule } from '../policy/decide.ts';
import { vendors } from '../vendors/index.ts';
import type { CustomRuleRow, DeclineRow } from '../db/rows.ts';
import type { Sender } from './sender.ts';
import { chipText } from './chip-text.ts';
import { customRows, isAbout } from './custom-store.ts';
import { coalesced } from './serial.ts';
import { areSheetsChanging } from './sheets-changing.ts';
import { liftedUntil, siteNow } from './for-now.ts';
import { declineRows, isActive, ordinaryStore } from './stores.ts';
import { newTabState, tabStates, type TabState } from './tab-state.ts';
import { toFrame } from './to-frame.ts';

/** Everything that is the same for all frames of a site (and the same kind of window). */
interface SiteFacts {
  common: Omit<Briefing, 'lifted' | 'chip' | 'vendors'>;
  declines: DeclineRow[];
  /** The person's own definitions that hold here. */
  own: CustomRuleRow[];
  /** Ids of all of them, those that are off included. */
  kept: Set<string>;
}

/** The rules that hold everywhere. */
export async function defaultRules(): Promise<{ defaultRule: Rule; vendorRules: Record<string, Rule> }> {
  const rules = new Map((await (await ordinaryStore()).defaults.all()).map(({ key, rule }) => [key, rule]));
  const defaultRule = rules.get('*') ?? 'once';
  rules.delete('*');
  return { defaultRule, vendorRules: Object.fromEntries(rules) };
}

/** Vendors the person is engaged with in any tab of a site. */
export async function engagedAt(site: string, isPrivate: boolean): Promise<string[]> {
  const tabs = (await tabStates()).filter(([, tab]) => tab.site === site && tab.isPrivate === isPrivate);
  return [...new Set(tabs.flatMap(([, tab]) => Object.keys(tab.engagement)))];
}

async function siteFacts(site: string, isPrivate: boolean): Promise<SiteFacts> {
  const [row, lifted, stored, defaults, engaged, custom] = await Promise.all([
    siteNow(site, isPrivate),
    liftedUntil({ site, isPrivate }),
    declineRows(site, isPrivate),
    defaultRules(),
    engagedAt(site, isPrivate),
    customRows(isPrivate),
  ]);
  const now = Date.now();
  const declines = stored.filter((decline) => isActive(decline, now));
  return {
    declines,
    own: custom.filter(isAbout(site)),
    kept: new Set(custom.map(({ id }) => id)),
    common: {
      site,
      siteRule: row?.rule ?? null,
      ...defaults,
      declines: Object.fromEntries(declines.map(({ vendor, until }) => [vendor, until])),
      snoozedUntil: row?.snoozedUntil ?? null,
      liftedUntil: lifted,
      areSheetsChanging: areSheetsChanging(),
      engaged,
    },
  };
}

const originOf = (url: string): string | undefined => URL.parse(url)?.origin;

/** The vendors whose frame this may be, by its address alone. */
export const frameVendors = (url: string): Vendor[] => {
  const parsed = URL.parse(url);
  return parsed ? vendors.filter((vendor) => matchesAny(parsed, vendor.frames ?? [])) : [];
};

/** What was only found may be offered, never hidden: where a rule or snooze would hide it, it is not mentioned. */
const foundIn = (facts: SiteFacts, tab: TabState | undefined): Vendor[] =>
  tab && isUsual(facts.common, Date.now()) ? tab.found.filter(({ id }) => !facts.kept.has(id)) : [];

/** Definitions for one frame: what may be in the page for the top one, its own vendor for any other. */
function vendorsOf(frame: Frame, facts: SiteFacts, tab: TabState | undefined): Vendor[] {
  const known = [...vendors, ...facts.own.map(({ vendor }) => vendor), ...foundIn(facts, tab)];
  if (frame.frameId === 0) {
    const ids = new Set([
      ...(tab?.candidates ?? []),
      ...facts.declines.map(({ vendor }) => vendor),
      ...facts.own.flatMap(({ id, site }) => (site === null ? [] : [id])),
    ]);
    return known.filter(({ id }) => ids.has(id));
  }
  const origin = originOf(frame.url) ?? '';
  const ids = new Set([
    ...frameVendors(frame.url).map(({ id }) => id),
    ...facts.declines.filter(({ frames }) => frames.includes(origin)).map(({ vendor }) => vendor),
    ...Object.entries(tab?.reached ?? {}).flatMap(([id, origins]) => (origins.includes(origin) ? [id] : [])),
  ]);
  return known.filter(({ id }) => ids.has(id));
}

export interface Frame {
  frameId: number;
  url: string;
}

const forFrame = (frame: Frame, facts: SiteFacts, tab: TabState | undefined): Briefing => ({
  ...facts.common,
  lifted: tab?.lifted ?? [],
  chip: chipText(tab?.language),
  vendors: vendorsOf(frame, facts, tab),
});

/** The briefing of one frame; `null` where no script of ours has business. */
export async function briefingOf(
  frame: Frame & { site: string; isPrivate: boolean },
  tab: TabState | undefined,
): Promise<Briefing | null> {
  const briefing = forFrame(frame, await siteFacts(frame.site, frame.isPrivate), tab);
  return frame.frameId !== 0 && !briefing.vendors.length ? null : briefing;
}

/**
 * For a page that is loaded ahead: its top frame has not the number 0 yet, and nothing about it is kept
 * until the person really goes there.
 */
export async function prerenderedBriefing(sender: Sender, language = ''): Promise<Briefing | null> {
  const { tabId, frameId, site, isPrivate } = sender;
  const tab = { ...newTabState(site, isPrivate), language };
  const frame = await browser.webNavigation.getFrame({ tabId, frameId });
  return frame?.parentFrameId === -1 ? briefingOf({ ...sender, frameId: 0 }, tab) : null;
}

async function pushNow(site: string, isPrivate: boolean): Promise<void> {
  const facts = await siteFacts(site, isPrivate);
  // Read after the facts, and sent without waiting in between: what is sent is what holds now.
  const tabs = (await tabStates()).filter(([, tab]) => tab.site === site && tab.isPrivate === isPrivate);
  for (const [tabId, tab] of tabs)
    for (const [id, { url }] of Object.entries({ 0: { url: '' }, ...tab.frames })) {
      const frame = { frameId: Number(id), url };
      // Nobody waits for the answer: one hanging tab must not hold up the others.
      void toFrame(tabId, frame.frameId, 'briefingChanged', forFrame(frame, facts, tab));
    }
}

const pushers = new Map<string, () => Promise<void>>();

/** Tells every frame of every tab of a site what holds now. Never rejects. */
export async function push(site: string, isPrivate: boolean): Promise<void> {
  const key = `${isPrivate}:${site}`;
  const pusher = pushers.get(key) ?? coalesced(() => pushNow(site, isPrivate).catch(() => {}));
  pushers.set(key, pusher);
  await pusher();
}
