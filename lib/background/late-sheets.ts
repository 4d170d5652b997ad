/**
 * Sheets and engine for a page that no registration serves: one of a private window's own declines, or of
 * the sites beyond the most lately active ones. Some milliseconds after the page began, so before a widget,
 * which has to be loaded first, but without the registrations' guarantee.
 */
import browser from 'webextension-polyfill';
import { vendors } from '../vendors/index.ts';
import { defaultRules, engagedAt } from './briefing.ts';
import { planRegistrations } from './plan-registrations.ts';
import { arePartial, sayingSheets } from './registrations.ts';
import { declineRows, isPrivateStoreEmpty, siteRow } from './stores.ts';

/** A new document is in the top frame of a tab. */
export async function serveLate(tabId: number, site: string, documentId: string | undefined): Promise<void> {
  const isPrivate = !(await isPrivateStoreEmpty()) && (await browser.tabs.get(tabId)).incognito;
  if (!isPrivate && !(await arePartial())) return;
  const [row, declines, defaults, engaged] = await Promise.all([
    siteRow(site, isPrivate),
    declineRows(site, isPrivate),
    defaultRules(),
    engagedAt(site, isPrivate),
  ]);
  if (!row && !declines.length) return;
  const plan = planRegistrations({
    vendors: vendors.map(({ id }) => id),
    sheets: sayingSheets(),
    sites: row ? [row] : [],
    declines,
    ...defaults,
    engaged: engaged.map((vendor) => ({ site, vendor })),
    now: Date.now(),
  }).filter(({ matches, allFrames }) => !allFrames && !matches.includes('https://*/*'));
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  const css = plan.flatMap((one) => one.css ?? []).map((file) => `/${file}`);
  const js = [...new Set(plan.flatMap((one) => one.js ?? []))].map((file) => `/${file}`);
  if (css.length) await browser.scripting.insertCSS({ target, files: css });
  if (js.length) await browser.scripting.executeScript({ target, files: js, injectImmediately: true });
}
