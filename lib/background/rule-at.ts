import type { Rule } from '../policy/decide.ts';
import { defaultRules } from './briefing.ts';
import { siteRow } from './stores.ts';
import { placeOf } from './tab-view.ts';

/** The rule that holds for the site of a tab; `null` where there is no site, or no such tab. */
export async function ruleAt(tabId: number): Promise<Rule | null> {
  const { site, isPrivate } = await placeOf(tabId).catch(() => ({ site: null, isPrivate: false }));
  if (site === null) return null;
  const [row, { defaultRule }] = await Promise.all([siteRow(site, isPrivate), defaultRules()]);
  return row?.rule ?? defaultRule;
}
