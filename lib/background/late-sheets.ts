/**
 * Sheets and engine for a page that no registration serves: one of a private window's own declines, of the
 * sites beyond the most lately active ones, or of a definition of the person's own, which has no file to register.
 * Some milliseconds after the page began, so before a widget, which has to be loaded first, but without the
 * registrations' guarantee (decision 0006).
 */
import browser from 'webextension-polyfill';
import { vendors } from '../vendors/index.ts';
import { defaultRules, engagedAt } from './briefing.ts';
import { customRows, isAbout } from './custom-store.ts';
import { sheetNames, sheetTexts } from './custom-sheets.ts';
import { isAnyPrivate, siteNow } from './for-now.ts';
import { patternOf } from './patterns.ts';
import { planRegistrations } from './plan-registrations.ts';
import { arePartial, ownOfSites, sayingSheets } from './registrations.ts';
import { declineRows, isPrivateStoreEmpty } from './stores.ts';

const everywhere = 'https://*/*';

/** A new document is in the top frame of a tab. */
export async function serveLate(tabId: number, site: string, documentId: string | undefined): Promise<void> {
  const isOther = !(await isPrivateStoreEmpty()) || (await isAnyPrivate());
  const isPrivate = isOther && (await browser.tabs.get(tabId)).incognito;
  const isUnregistered = isPrivate || (await arePartial());
  const own = (await customRows(isPrivate)).filter(isAbout(site));
  if (!isUnregistered && !own.length) return;
  const [row, declines, defaults, engaged] = await Promise.all([
    siteNow(site, isPrivate),
    declineRows(site, isPrivate),
    defaultRules(),
    engagedAt(site, isPrivate),
  ]);
  if (!row && !declines.length && !own.length) return;
  const ownVendors = own.map(({ vendor }) => vendor);
  const plan = planRegistrations({
    vendors: [...vendors, ...ownVendors].map(({ id }) => id),
    sheets: new Set([...sayingSheets(), ...sheetNames(ownVendors)]),
    sites: row ? [row] : [],
    declines,
    own: ownOfSites(own),
    shielded: [],
    ...defaults,
    engaged: engaged.map((vendor) => ({ site, vendor })),
    now: Date.now(),
  }).filter(({ excludeMatches }) => !excludeMatches.includes(patternOf(site) ?? ''));
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  const texts = sheetTexts(ownVendors, new Set(plan.flatMap(({ css }) => (css ?? []).map(sheetName))));
  await Promise.all(texts.map((css) => browser.scripting.insertCSS({ target, css })));
  if (!isUnregistered) return;
  const missing = plan.filter(({ matches, allFrames }) => !allFrames && !matches.includes(everywhere));
  const files = missing.flatMap((one) => one.css ?? []).filter((file) => sayingSheets().has(sheetName(file)));
  const css = files.map((file) => `/${file}`);
  const js = [...new Set(missing.flatMap((one) => one.js ?? []))].map((file) => `/${file}`);
  if (css.length) await browser.scripting.insertCSS({ target, files: css });
  if (js.length) await browser.scripting.executeScript({ target, files: js, injectImmediately: true });
}

const sheetName = (file: string): string => file.replace(/^sheets\/|\.css$/g, '');
