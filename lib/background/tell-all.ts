import { push } from './briefing.ts';
import { applyRegistrations } from './registrations.ts';
import { tabStates } from './tab-state.ts';

/** Rules changed that may hold on any site: every tab and every registration hears of it. Waits for nobody. */
export async function tellAll(): Promise<void> {
  const sites = new Map((await tabStates()).map(([, tab]) => [`${tab.isPrivate} ${tab.site}`, tab]));
  for (const { site, isPrivate } of sites.values()) void push(site, isPrivate);
  void applyRegistrations();
}
