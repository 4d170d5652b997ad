/** Theme and language of this page, and of every other page of ours. */
import { readSettings, type Settings } from '../settings.ts';
import { direction, language, text, useLanguage, type TextKey } from './text.ts';

export type Look = Pick<Settings, 'theme' | 'language'>;
const names = ['theme', 'language'] as const;

/** What a page last saw set, where the next one finds it before it paints (`first-theme.ts` reads it, too). */
function remembered(): Look {
  try {
    return readSettings(names.map((key) => ({ key, value: localStorage.getItem(key) })));
  } catch {
    // A browser that keeps nothing of its sites refuses this, too.
    return readSettings([]);
  }
}

export function remember(look: Look): void {
  try {
    for (const name of names) localStorage.setItem(name, look[name]);
  } catch {
    // Then each page begins as the browser looks, and follows a moment later.
  }
}

/** Puts them on. Resolves when the texts are there; never rejects: without them the browser's language stays. */
export async function wear(look: Look, title?: TextKey): Promise<void> {
  const page = document.documentElement;
  page.dataset['theme'] = look.theme;
  await useLanguage(look.language).catch(() => {});
  Object.assign(page, { lang: language(), dir: direction() });
  if (title) document.title = text(title);
}

/** For the start of a page, before it shows anything. */
export const wearRemembered = (title?: TextKey): Promise<void> => wear(remembered(), title);
