/** The chip's few texts in every language: it speaks the page's, where the extension's pages speak the browser's. */
import { spoken } from 'virtual:spoken';
import type { ChipText } from '../engine/chip.ts';
import { languages } from '../languages.ts';
import { directionOf, nearestLanguage } from '../policy/nearest-language.ts';
import { say } from './say.ts';

/** `page`: the language a page says it is in, which may be anything. Where we do not have it, the browser's. */
export function chipText(page = ''): ChipText {
  const folder = nearestLanguage(page, languages) ?? nearestLanguage(say('language'), languages) ?? 'en';
  const language = folder.replace('_', '-');
  const texts = spoken[folder];
  return {
    language,
    direction: directionOf(language),
    decline: texts.chipDecline,
    declineLabel: texts.chipDeclineLabel,
    undo: texts.chipUndo,
    declined: texts.chipDeclined,
  };
}
