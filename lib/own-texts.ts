/** Texts of ours where `browser.i18n` is not asked: which language it would take, and how it would fill them. */
import browser from 'webextension-polyfill';
import { languages, type LanguageFolder } from './languages.ts';
import { nearestLanguage } from './policy/nearest-language.ts';

/** The browser's own language, as a folder of ours. */
export const browsersFolder = (): LanguageFolder =>
  nearestLanguage(browser.i18n.getUILanguage(), languages) ?? 'en';

/** A message with $1, $2, … replaced by `parts`; nothing stands for a part that is missing. */
export const filled = (message: string, parts: readonly string[]): string =>
  message.replace(/\$([1-9])/g, (_, at: string) => parts[Number(at) - 1] ?? '');
