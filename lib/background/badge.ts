import browser from 'webextension-polyfill';
import { knownVendors } from './custom-store.ts';
import type { TabState } from './tab-state.ts';

/** The toolbar button's title names the vendors of the page. The browser resets it on navigation. */
export async function showTitle(tabId: number, tab: TabState | undefined): Promise<void> {
  const seen = new Set(
    Object.values(tab?.frames ?? {}).flatMap(({ sightings }) => sightings.map((s) => s.vendor)),
  );
  const vendors = tab ? [...(await knownVendors(tab.site, tab.isPrivate)), ...tab.found] : [];
  const names = vendors.filter(({ id }) => seen.has(id)).map(({ name }) => name);
  const title = [browser.i18n.getMessage('extensionName'), names.join(', ')].filter(Boolean).join(': ');
  await browser.action.setTitle({ tabId, title }).catch(() => {});
}
