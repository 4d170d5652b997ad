/** The texts of the extension's pages: `browser.i18n` with keys the compiler knows. */
import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type TextKey = keyof typeof messages;
/** Keys that come in one form per plural category, without the category. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer P}_other` ? P : never) : never;

/** BCP 47 tag of the texts in use, which is English where the browser's own language has no translation. */
export const language = (): string => browser.i18n.getMessage('language');

/** The direction of the texts in use; the browser's own says nothing about a text it has no translation of. */
export function direction(): 'ltr' | 'rtl' {
  const primary = (tag: string) => tag.split(/[-_]/, 1)[0];
  const ours = primary(language()) === primary(browser.i18n.getMessage('@@ui_locale'));
  return ours && browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/** A name of foreign direction must not reorder the sentence around it. */
const isolate = (part: string): string => (direction() === 'rtl' ? `\u2068${part}\u2069` : part);

/** The text of `key`, with $1, $2, … replaced by `parts`. */
export const text = (key: TextKey, ...parts: string[]): string =>
  browser.i18n.getMessage(key, parts.map(isolate));

/** The form of `key` for `count`, which is also its $1. */
export function plural(key: PluralKey, count: number): string {
  const tag = language();
  const category = new Intl.PluralRules(tag).select(count);
  const parts = [new Intl.NumberFormat(tag).format(count)];
  return browser.i18n.getMessage(`${key}_${category}`, parts) || text(`${key}_other`, ...parts);
}
