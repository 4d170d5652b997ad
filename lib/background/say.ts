/** The background's few texts, in the browser's language. */
import { spoken } from 'virtual:spoken';
import browser from 'webextension-polyfill';
import { browsersFolder, filled } from '../own-texts.ts';
import type { SpokenKey, SpokenPlural } from './spoken.ts';

/** From our own copy. */
const fromCopy = (key: string, parts: string[]): string => filled(spoken[browsersFolder()][key] ?? '', parts);

/**
 * Chromium now and then leaves the extension's process without any text until it ends (156, seen after installations,
 * 2026-11), and a worker can read no file: it may not `import()`. Hence the copy.
 */
const message = (key: string, parts: string[]): string =>
  browser.i18n.getMessage(key, parts) || fromCopy(key, parts);

/** The text of `key`, with $1, $2, … replaced by `parts`. */
export const say = (key: SpokenKey, ...parts: string[]): string => message(key, parts);

/** The form of `key` for `count`, which is also its $1. */
export function sayCount(key: SpokenPlural, count: number): string {
  const tag = say('language');
  const category = new Intl.PluralRules(tag).select(count);
  const parts = [new Intl.NumberFormat(tag).format(count)];
  return message(`${key}_${category}`, parts) || message(`${key}_other`, parts);
}
