/** Keeps the browser's registered content scripts as `planRegistrations` wants them. */
import browser from 'webextension-polyfill';
import type { CustomRuleRow } from '../db/rows.ts';
import { vendorSheets } from '../engine/sheet.ts';
import { vendors } from '../vendors/index.ts';
import { defaultRules } from './briefing.ts';
import { customRows } from './custom-store.ts';
import { sitesNow } from './for-now.ts';
import {
  planRegistrations,
  sitesLeftOut,
  type Registration,
  type RegistrationFacts,
} from './plan-registrations.ts';
import { register, unchanged, update } from './register.ts';
import { coalesced } from './serial.ts';
import { getSettings } from './settings.ts';
import { sheetsChange } from './sheets-changing.ts';
import { ordinaryStore } from './stores.ts';
import { tabStates } from './tab-state.ts';

const key = 'registrations';

interface State {
  isDue: boolean;
  /** When to apply again, in milliseconds since 1970. */
  until: number | null;
  isPartial: boolean;
}

async function getState(): Promise<State | undefined> {
  const stored = await browser.storage.session.get(key).catch(() => ({}));
  return (stored as { [key]?: State })[key];
}

const setState = (state: State): Promise<void> =>
  browser.storage.session.set({ [key]: state }).catch(() => {});

let sheets: Set<string> | undefined;

/** The sheets that say anything, computed as the build does. */
export function sayingSheets(): Set<string> {
  const all = Object.entries(vendorSheets(vendors));
  return (sheets ??= new Set(all.filter(([, css]) => css.trim()).map(([name]) => name)));
}

/** The definitions that are on and hold for one site. */
export const ownOfSites = (rows: readonly CustomRuleRow[]): RegistrationFacts['own'] =>
  rows.flatMap(({ id, site, isOn }) => (isOn && site !== null ? [{ site, vendor: id }] : []));

async function readFacts(): Promise<RegistrationFacts> {
  const store = await ordinaryStore();
  const [sites, declines, defaults, tabs, custom, { shieldSites }] = await Promise.all([
    store.sites.all(),
    store.declines.all(),
    defaultRules(),
    tabStates(),
    customRows(false),
    getSettings(),
  ]);
  // What happens in a private window leaves no trace in what the browser stores.
  const engaged = tabs.flatMap(([, { site, isPrivate, engagement }]) =>
    isPrivate ? [] : Object.keys(engagement).map((vendor) => ({ site, vendor })),
  );
  const now = Date.now();
  return {
    vendors: vendors.map(({ id }) => id),
    sheets: sayingSheets(),
    sites: await sitesNow(sites),
    declines,
    own: ownOfSites(custom),
    shielded: shieldSites,
    ...defaults,
    engaged,
    now,
  };
}

/** When the plan changes by itself: the first end of a decline or snooze. */
const nextEnd = ({ sites, declines, now }: RegistrationFacts): number | null => {
  const ends = [...declines.map(({ until }) => until), ...sites.map(({ snoozedUntil }) => snoozedUntil)];
  const next = ends.reduce<number>(
    (soonest, end) => (end && end > now && end < soonest ? end : soonest),
    Infinity,
  );
  return next === Infinity ? null : next;
};

async function applyNow(): Promise<void> {
  // Marked before, cleared after: a worker that dies in between leaves the mark to the next one.
  await setState({ isDue: true, until: null, isPartial: true });
  const facts = await readFacts();
  const wanted = new Map(planRegistrations(facts).map((one) => [one.id, one]));
  const present = await browser.scripting.getRegisteredContentScripts();
  const gone = present.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh: Registration[] = [];
  const changed: Registration[] = [];
  for (const one of wanted.values()) {
    const old = present.find(({ id }) => id === one.id);
    if (!old) fresh.push(one);
    else if (!unchanged(one, old)) changed.push(one);
  }
  await update(changed);
  await register(fresh);
  await setState({ isDue: false, until: nextEnd(facts), isPartial: sitesLeftOut(facts).size > 0 });
}

/** Brings the registrations up to date with what is stored now. Never rejects; a failure is tried again later. */
export function applyRegistrations(): Promise<void> {
  sheetsChange();
  return apply();
}

const apply = coalesced(() => applyNow().then(sheetsChange, () => {}));

/** At every start of the worker: applies again what a worker that died, or a decline that ended, left behind. */
export async function catchUpRegistrations(): Promise<void> {
  const state = await getState();
  if (state?.isDue || (state?.until && state.until <= Date.now())) await applyRegistrations();
}

/** May there be sites that have no registration although they should? Yes, while nobody knows. */
export const arePartial = async (): Promise<boolean> => (await getState())?.isPartial ?? true;
