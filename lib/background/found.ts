/**
 * Widgets that nobody has described and our heuristics found. They are kept with their tab and only ever offered; the
 * person's "no" makes an ordinary definition of their own out of one, for that site.
 */
import { customPrefix } from '../engine/custom-id.ts';
import { merge } from '../engine/unknown/merge.ts';
import type { Vendor } from '../engine/vendor.ts';
import { isUsual } from '../policy/decide.ts';
import { vendors } from '../vendors/index.ts';
import { defaultRules } from './briefing.ts';
import { addCustomRules, changeCustomRule, checkDefinition, deleteCustomRule } from './custom-rules.ts';
import { customIds, customRows } from './custom-store.ts';
import { addToPage } from './detection.ts';
import { siteNow } from './for-now.ts';
import { injectInto } from './inject.ts';
import type { Sender } from './sender.ts';
import type { Place } from './sites.ts';
import { tabState, tabStates } from './tab-state.ts';
import { changeSenderTab } from './tabs.ts';

/** More than this on one page are no widgets. */
const maxFound = 4;

/** Where the person made another choice than "once", nothing is found: it would be hidden without having been declined. */
async function isOpenToOffers({ site, isPrivate }: Place): Promise<boolean> {
  const [row, { defaultRule }] = await Promise.all([siteNow(site, isPrivate), defaultRules()]);
  const { rule: siteRule = null, snoozedUntil = null } = row ?? {};
  return isUsual({ siteRule, defaultRule, snoozedUntil }, Date.now());
}

/** A described vendor is in this page: what stands in its corner is that one's. */
async function hasDescribed(tabId: number): Promise<boolean> {
  const candidates = new Set((await tabState(tabId))?.candidates);
  return vendors.some(
    ({ id, launcher, window, invitations }) =>
      candidates.has(id) && (launcher || window || invitations.length > 0),
  );
}

/** The sentry saw something small fixed in a corner: lets the heuristics look at it. */
export async function fixedNoticed(sender: Sender): Promise<void> {
  if (sender.frameId !== 0 || sender.isPrerendered) return;
  if (!(await isOpenToOffers(sender)) || (await hasDescribed(sender.tabId))) return;
  const target = sender.documentId ? { documentIds: [sender.documentId] } : { frameIds: [0] };
  await injectInto(sender.tabId, target, '/unknown.js');
}

/** The same for the same elements of the same site, so that what was declined or switched off is known again. */
async function idOf(site: string, roots: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([site, ...roots].sort()));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${customPrefix}found-${[...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The heuristics are sure enough of a widget: it is offered in this page. */
export async function foundWidget(sender: Sender, { definition }: { definition: unknown }): Promise<void> {
  if (sender.frameId !== 0 || sender.isPrerendered) return;
  const { vendor } = checkDefinition(definition, '');
  if (!vendor || !(await isOpenToOffers(sender)) || (await hasDescribed(sender.tabId))) return;
  vendor.id = await idOf(sender.site, vendor.roots);
  const row = (await customRows(sender.isPrivate)).find(({ id }) => id === vendor.id);
  if (row) {
    // Declined before; now it shows a part we had not seen. Switched off by the person: they know better.
    const more = merge(row.vendor, vendor);
    if (row.isOn && more !== row.vendor && !sender.isPrivate)
      await changeCustomRule(row.id, (now) => ({ ...now, vendor: merge(now.vendor, vendor) }));
    return;
  }
  await changeSenderTab(sender, (state) => {
    const before = state.found.find(({ id }) => id === vendor.id);
    if (before) state.found = state.found.map((one) => (one === before ? merge(one, vendor) : one));
    else if (state.found.length < maxFound) state.found.push(vendor);
  });
  await addToPage(sender, [vendor.id]);
}

/** Ids that messages may name besides the catalogue's: the person's own definitions, and what was found in open tabs. */
export async function ownIds(isPrivate: boolean): Promise<Set<string>> {
  const found = (await tabStates()).flatMap(([, tab]) => tab.found.map(({ id }) => id));
  return new Set([...(await customIds(isPrivate)), ...found]);
}

/** What was found in the tabs of a site, by id. */
async function foundAt({ site, isPrivate }: Place, id: string): Promise<Vendor | undefined> {
  const tabs = (await tabStates()).filter(([, tab]) => tab.site === site && tab.isPrivate === isPrivate);
  return tabs.flatMap(([, tab]) => tab.found).find((vendor) => vendor.id === id);
}

/** To be called before a decline is stored: what was only found is from now on a definition of the person's own. */
export async function keepFound(place: Place, id: string): Promise<void> {
  if (!id.startsWith(customPrefix)) return;
  const vendor = await foundAt(place, id);
  const isKept = (await customRows(place.isPrivate)).some((row) => row.id === id);
  if (vendor && !isKept) await addCustomRules(place, 'found', [vendor]);
}

/** The decline was taken back a moment later: so is what was kept for it. It is still offered in its tab. */
export async function dropFound(place: Place, id: string): Promise<void> {
  const row = (await customRows(false)).find((one) => one.id === id);
  if (!place.isPrivate && row?.source === 'found' && (await foundAt(place, id))) await deleteCustomRule(id);
}
