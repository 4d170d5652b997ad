/** The background's few texts, in the browser's language. */
import browser from 'webextension-polyfill';

export const say = (key: string, ...parts: string[]): string => browser.i18n.getMessage(key, parts);

/** The form of `key` for `count`, which is also its $1. */
export function sayCount(key: string, count: number): string {
  const tag = say('language');
  const category = new Intl.PluralRules(tag).select(count);
  const number = new Intl.NumberFormat(tag).format(count);
  return say(`${key}_${category}`, number) || say(`${key}_other`, number);
}
