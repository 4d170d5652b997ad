/** The chip's few texts in every language: it speaks the page's, where the extension's pages speak the browser's. */
import browser from 'webextension-polyfill';
import type { ChipText } from '../engine/chip.ts';
import { directionOf, nearestLanguage } from '../policy/nearest-language.ts';

type Text = Record<string, { message: string }>;
// One text at a time, so that only these get into the build; the paths must be written out (Vite).
const decline: Text = import.meta.glob('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'chipDecline',
});
const declineLabel: Text = import.meta.glob('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'chipDeclineLabel',
});
const undo: Text = import.meta.glob('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'chipUndo',
});
const declined: Text = import.meta.glob('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'chipDeclined',
});

/** BCP 47 tag → where its texts come from; the browser's own name for "zh-TW" is `zh_TW`. */
const paths = new Map(Object.keys(decline).map((path) => [path.split('/').at(-2)!.replace('_', '-'), path]));
const languages = [...paths.keys()];

/** `page`: the language a page says it is in, which may be anything. Where we do not have it, the browser's. */
export function chipText(page = ''): ChipText {
  const language =
    nearestLanguage(page, languages) ??
    nearestLanguage(browser.i18n.getMessage('language'), languages) ??
    'en';
  const path = paths.get(language)!;
  return {
    language,
    direction: directionOf(language),
    decline: decline[path]!.message,
    declineLabel: declineLabel[path]!.message,
    undo: undo[path]!.message,
    declined: declined[path]!.message,
  };
}
