import { describe, expect, test } from 'vitest';
import {
  english,
  isExact,
  keysOf,
  limits,
  original,
  placeholders,
  plural,
  quotes,
  texts,
  type Texts,
} from './locales.ts';
import { languages } from '../../lib/languages.ts';
import { files, textOf } from './tree.ts';

/** `expect` with a sentence that says what to do. */
const none = (list: string[], sentence: string) => expect(list, `${sentence} ${list.join(', ')}`).toEqual([]);

test('every language is there, and its quotation marks are known', () => {
  expect(Object.keys(texts).sort()).toEqual(Object.keys(quotes).sort());
});

describe.each(Object.entries(texts))('%s', (language, its: Texts) => {
  const keys = Object.keys(its);
  const like = (wrong: (text: string, key: string) => boolean): string[] =>
    keys.filter((key) => wrong(its[key]!, key));

  test('says everything the English does, in the plural forms of its grammar', () => {
    const wanted = keysOf(language);
    none(
      wanted.filter((key) => !its[key]?.trim()),
      `Translate these keys into ${language} (see docs/translating.md):`,
    );
    none(
      keys.filter((key) => !wanted.includes(key)),
      `Take these keys out of ${language}, which English has not, or a number in ${language} never asks for:`,
    );
  });

  test('says which language it is', () => {
    expect(its['language'], `Give “language” of ${language} the folder’s own tag.`).toBe(language);
  });

  test('has room for the same names and numbers', () => {
    none(
      like((text, key) => {
        const [have, wanted] = [placeholders(text), placeholders(original(key))];
        return have !== wanted && !(plural.test(key) && isExact(key) && have === '');
      }),
      `Use the same $1, $2 … in ${language} as in English:`,
    );
  });

  test('is translated', () => {
    if (language === 'en') return;
    // One word may well be the same in two languages; a sentence hardly. A product's name is not translated.
    const words = (text: string) => text.replace(/\$\d/g, ' ').match(/\p{L}+/gu) ?? [];
    none(
      like((text, key) => text === original(key) && words(text).length > 1 && key !== 'extensionName'),
      `Translate these texts into ${language}, they are still English:`,
    );
  });

  test('is written with its own marks', () => {
    const foreign = (text: string): boolean =>
      /["']|\.\.\./.test(text) ||
      (text.match(/[\u2018-\u201f«»‹›「」『』״׳]/g) ?? []).some((mark) => !quotes[language]!.includes(mark));
    none(like(foreign), `Use only ${quotes[language]} and … in these texts of ${language}:`);
    const spaced = language === 'fr' ? / [:;?!»]|« / : /^$/;
    none(
      like((text) => spaced.test(text)),
      'Put a no-break space before :;?!» and after « in these French texts:',
    );
    none(
      like((text) => text !== text.trim() || /\s\s/.test(text)),
      `Take the spaces at the ends, or double ones, out of these texts of ${language}:`,
    );
  });

  test('fits', () => {
    none(
      like((text, key) => limits.some(([which, most]) => which.test(key) && [...text].length > most)),
      `Shorten these texts of ${language}, see the limits in tests/repo/locales.ts:`,
    );
  });
});

describe('the code', () => {
  const sources = files().filter((path) => /^(lib|components|entrypoints)\/|^wxt\.config\.ts$/.test(path));
  const code = sources.map(textOf).join('\n');

  test('uses every text', () => {
    // `fault_${why}` uses all that begin so.
    const starts = [...code.matchAll(/`(\w+)\$\{/g)].map(([, start]) => start!);
    const isUsed = (key: string): boolean =>
      new RegExp(`(['"\`])${key}\\1|__MSG_${key}__`).test(code) || starts.some((one) => key.startsWith(one));
    none(
      Object.keys(english).filter((key) => !isUsed(key) && !isUsed(key.replace(plural, '$1'))),
      'Take these texts out of all languages, nothing shows them:',
    );
  });

  test('asks for no text that is missing', () => {
    // `text()` and `plural()` are typed; the browser's own function takes any string, and so does a `say()` around it.
    const asked = sources.flatMap((path) => {
      const source = textOf(path);
      const names = source.includes('getMessage(key') ? 'getMessage|say' : 'getMessage';
      return [...source.matchAll(new RegExp(`\\b(?:${names})\\(\\s*'(\\w+)'|__MSG_(\\w+)__`, 'g'))];
    });
    none(
      asked.map(([, a, b]) => (a ?? b)!).filter((key) => !(key in english)),
      'Write these texts in public/_locales/en/messages.json, the code asks for them:',
    );
  });
});

test('every language can be chosen', () => {
  const folders = files('public/_locales/').map((path) => path.split('/').at(-2)!);
  expect([...languages].sort()).toEqual(folders.sort());
});
