/**
 * Stylesheets of a person's own definitions. A registered sheet is a file of ours; these are made when they are needed,
 * out of selectors that `lib/custom/selector.ts` wrote. Unlike a registered one, such a sheet can be taken out again.
 */
import browser from 'webextension-polyfill';
import { vendorSheets } from '../engine/sheet.ts';
import type { Vendor } from '../engine/vendor.ts';

const textsOf = (vendor: Vendor): [name: string, css: string][] =>
  Object.entries(vendorSheets([vendor])).filter(([, css]) => css.trim());

/** The sheets that `names` (as in a plan of registrations) mean for these definitions, one text each. */
export const sheetTexts = (own: readonly Vendor[], names: ReadonlySet<string>): string[] =>
  own.flatMap((vendor) => textsOf(vendor).flatMap(([name, css]) => (names.has(name) ? [css] : [])));

/** The names of the sheets there would be. */
export const sheetNames = (own: readonly Vendor[]): string[] =>
  own.flatMap((vendor) => textsOf(vendor).map(([name]) => name));

/** Takes whatever of a definition's sheets is in a tab's page out of it. Never rejects. */
export async function liftSheets(tabId: number, vendor: Vendor): Promise<void> {
  const target = { tabId, frameIds: [0] };
  for (const css of new Set(textsOf(vendor).map(([, text]) => text)))
    await browser.scripting.removeCSS({ target, css }).catch(() => {});
}
