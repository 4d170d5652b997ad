import { beforeEach, expect, test, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { direction, language, plural, text, useLanguage } from '../../../lib/pages/text.ts';

/** What the browser knows, over the English texts. */
let given: Record<string, string>;

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => new URL(`../../../public/${path}`, import.meta.url).href },
    i18n: {
      getUILanguage: () => 'pt-PT',
      getMessage(key: string, parts: string[] = []) {
        const english = (messages as Record<string, { message: string }>)[key]?.message ?? '';
        return (given[key] ?? english).replace(/\$(\d)/g, (_, i) => parts[Number(i) - 1] ?? '');
      },
    },
  },
}));

beforeEach(() => {
  given = { '@@ui_locale': 'en', '@@bidi_dir': 'ltr' };
});

test('puts the parts in', () => {
  expect(text('summaryAsking', 'Intercom')).toBe('Intercom is asking to chat');
});

test('chooses the plural form and writes the number as the language does', () => {
  expect(plural('askedAgain', 1)).toBe('asked again 1 time after your no');
  expect(plural('askedAgain', 1234)).toBe('asked again 1,234 times after your no');
});

test('a form the translation lacks is the general one', () => {
  given = { language: 'pl', '@@ui_locale': 'pl' };
  expect(plural('askedAgain', 3)).toBe('asked again 3 times after your no');
});

test('an untranslated page in a right-to-left browser stays left to right', () => {
  given = { '@@ui_locale': 'ar', '@@bidi_dir': 'rtl' };
  expect(direction()).toBe('ltr');
  expect(text('summaryHere', 'Intercom')).toBe('Intercom chat is here');
});

test('a translated one is right to left, and a name keeps its own direction in it', () => {
  given = { '@@ui_locale': 'ar_EG', '@@bidi_dir': 'rtl', language: 'ar' };
  expect(direction()).toBe('rtl');
  expect(text('summaryHere', 'Intercom')).toBe('\u2068Intercom\u2069 chat is here');
});

test('a chosen language speaks instead of the browser’s, until it is taken back', async () => {
  await useLanguage('ar');
  expect([language(), direction()]).toEqual(['ar', 'rtl']);
  expect(text('summaryHere', 'Intercom')).toContain('\u2068Intercom\u2069');
  expect(plural('askedAgain', 2)).toMatch(/\p{Script=Arabic}/u);
  await useLanguage('pl');
  expect(new Set([1, 3, 5].map((count) => plural('settingDays', count)))).toEqual(
    new Set(['1 dzień', '3 dni', '5 dni']),
  );
  await useLanguage('');
  expect(text('summaryHere', 'Intercom')).toBe('Intercom chat is here');
});

test('the language asked for last is spoken, whichever comes first', async () => {
  await Promise.all([useLanguage('ar'), useLanguage('de')]);
  expect(language()).toBe('de');
  await Promise.all([useLanguage('ar'), useLanguage('')]);
  expect(language()).toBe('en');
});

test('a browser that gives no texts is spoken for: the pages find its language themselves', async () => {
  given = { language: '' };
  await useLanguage('');
  expect(language()).toBe('pt-BR');
  expect(text('summaryHere', 'Intercom')).toContain('Intercom');
  given = {};
  await useLanguage('');
  expect(language()).toBe('en');
});
