/** What a person does about a tab without the popup: by keyboard, or from the context menu. */
import { rules, type Rule } from '../policy/decide.ts';
import { defaultRules } from './briefing.ts';
import { ruleAt } from './rule-at.ts';
import { setSiteRule } from './sites.ts';
import { placeOf } from './tab-view.ts';
import { toFrame } from './to-frame.ts';

/** Declines whatever the page offers. */
export const declineHere = (tabId: number): Promise<boolean | undefined> =>
  toFrame(tabId, 0, 'declineOffered', {});

/** Choosing what holds anyway leaves the site without a rule of its own. Nothing happens where there is no site. */
export async function setRuleHere(tabId: number, rule: Rule): Promise<void> {
  const { site, isPrivate } = await placeOf(tabId);
  if (site === null) return;
  const { defaultRule } = await defaultRules();
  await setSiteRule({ site, isPrivate }, rule === defaultRule ? null : rule);
}

/** The next rule, in the popup's order; after the last one the first. */
export async function cycleRule(tabId: number): Promise<void> {
  const rule = await ruleAt(tabId);
  if (rule) await setRuleHere(tabId, rules[(rules.indexOf(rule) + 1) % rules.length]!);
}
