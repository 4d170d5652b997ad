/** "Show what was hidden": on the page, in the tab, or for some minutes on the site. Forgets itself. */
import type { Lift } from '../tab-messages.ts';
import { push } from './briefing.ts';
import { liftUntil } from './for-now.ts';
import { changeTab, newTabState } from './tab-state.ts';
import { placeOf } from './tab-view.ts';

const liftMs = 15 * 60_000;

/** One step of the ladder holds at a time; `null`: none. Nothing happens where no extension runs. */
export async function showHidden(tabId: number, lift: Lift | null): Promise<void> {
  const { site, isPrivate } = await placeOf(tabId);
  if (site === null) return;
  await liftUntil({ site, isPrivate }, lift === 'minutes' ? Date.now() + liftMs : null);
  await changeTab(tabId, (state) => ({
    ...(state?.site === site ? state : newTabState(site, isPrivate)),
    lifted: lift === 'page' || lift === 'tab' ? ['*'] : [],
    keepsLifted: lift === 'tab',
  }));
  await push(site, isPrivate);
}
