/** The texts of the extension's pages: `browser.i18n`, or a language the person chose, with keys the compiler knows. */
import { SvelteMap } from 'svelte/reactivity';
import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';
import type { LanguageFolder } from '../languages.ts';
import { browsersFolder, filled } from '../own-texts.ts';
import { directionOf } from '../policy/nearest-language.ts';

export type TextKey = keyof typeof messages;
/** Keys that come in one form per plural category, without the category. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer P}_other` ? P : never) : never;

type Texts = Partial<Record<string, { message: string }>>;

/** The chosen language's texts; nothing: the browser's, whose own function knows no other. Whoever shows a text follows. */
const chosen = new SvelteMap<'texts', Texts>();
let wanted: LanguageFolder | '' = '';

/**
 * Loads the texts of a language, as the browser itself would find them; '' is the browser's own. A page of ours
 * that is closed while it asks for its texts leaves those after it without any (Chromium 156, 2 of 14 installations,
 * 2026-11): then we look for them ourselves.
 */
export async function useLanguage(folder: LanguageFolder | ''): Promise<void> {
  wanted = folder;
  if (!folder && browser.i18n.getMessage('language')) return void chosen.delete('texts');
  const url = browser.runtime.getURL(`_locales/${folder || browsersFolder()}/messages.json`);
  const loaded = (await import(/* @vite-ignore */ url, { with: { type: 'json' } })) as { default: Texts };
  // Another may have been asked for meanwhile.
  if (wanted === folder) chosen.set('texts', loaded.default);
}

/** Empty where there is no such text. */
function message(key: string, parts: string[] = []): string {
  const texts = chosen.get('texts');
  if (!texts) return browser.i18n.getMessage(key, parts);
  return filled(texts[key]?.message ?? '', parts);
}

/** BCP 47 tag of the texts in use, which is English where the browser's own language has no translation. */
export const language = (): string => message('language');

/** The direction of the texts in use; the browser's own says nothing about a text it has no translation of. */
export const direction = (): 'ltr' | 'rtl' => directionOf(language());

/** A name of foreign direction must not reorder the sentence around it. */
const isolate = (part: string): string => (direction() === 'rtl' ? `\u2068${part}\u2069` : part);

/** The text of `key`, with $1, $2, … replaced by `parts`. */
export const text = (key: TextKey, ...parts: string[]): string => message(key, parts.map(isolate));

/** The form of `key` for `count`, which is also its $1. */
export function plural(key: PluralKey, count: number): string {
  const tag = language();
  const category = new Intl.PluralRules(tag).select(count);
  const parts = [new Intl.NumberFormat(tag).format(count)];
  return message(`${key}_${category}`, parts) || text(`${key}_other`, ...parts);
}
