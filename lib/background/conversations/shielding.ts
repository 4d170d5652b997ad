/** Where the visibility shield is wanted, its listeners are there before the page's own. */
import { siteOf } from '../../policy/site.ts';
import { injectInto } from '../inject.ts';
import { applyRegistrations } from '../registrations.ts';
import { getSettings } from '../settings.ts';
import { tabStates } from '../tab-state.ts';
import { keepTab } from './keeping.ts';

/** The person has chosen for this site: at once in tabs where a conversation runs, elsewhere from the next page on. */
export async function shieldChanged(site: string): Promise<void> {
  await applyRegistrations();
  const tabs = (await tabStates()).filter(([, tab]) => tab.site === site);
  await Promise.all(tabs.map(([tabId]) => keepTab(tabId)));
}

/**
 * A frame of another site than the page's was committed: no registration by site reaches it. It gets the listeners
 * before its own scripts, or a moment later: then `blur` is heard by those that listened before.
 */
export async function shieldEarly(
  { tabId, frameId, url, documentId }: { tabId: number; frameId: number; url: string; documentId?: string },
  site: string,
): Promise<void> {
  if (siteOf(url) === site) return;
  if (!(await getSettings()).shieldSites.includes(site)) return;
  const target = documentId ? { documentIds: [documentId] } : { frameIds: [frameId] };
  await injectInto(tabId, target, '/shield.js');
}
