import { paintSite } from './badge.ts';
import { push } from './briefing.ts';
import { applyRegistrations } from './registrations.ts';
import { syncSoon } from './sync-soon.ts';
import { tabStates } from './tab-state.ts';

/**
 * Rules changed that may hold on any site, or on these: their tabs and every registration hear of it, once. Waits for
 * nobody.
 */
export async function tellAll(changed?: ReadonlySet<string>): Promise<void> {
  const tabs = (await tabStates()).filter(([, { site }]) => !changed || changed.has(site));
  const sites = new Map(tabs.map(([, tab]) => [`${tab.isPrivate} ${tab.site}`, tab]));
  for (const { site, isPrivate } of sites.values()) {
    void push(site, isPrivate);
    void paintSite(site, isPrivate);
  }
  void applyRegistrations();
  void syncSoon();
}
