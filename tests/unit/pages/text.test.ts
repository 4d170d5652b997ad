import { beforeEach, expect, test, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { direction, plural, text } from '../../../lib/pages/text.ts';

/** What the browser knows, over the English texts. */
let given: Record<string, string>;

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
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
