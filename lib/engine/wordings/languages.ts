/** Words that sites use, in many languages, and how they are looked for. No page, no clock: data and string work. */

/** BCP 47 tags of the languages every table of words has. */
// prettier-ignore
export const languages = [
  'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'fi', 'nb', 'cs', 'uk', 'ru', 'tr', 'ja',
  'ko', 'zh-CN', 'zh-TW', 'ar', 'he', 'hi', 'vi', 'hu', 'ro', 'el', 'bg', 'id', 'th', 'sk', 'hr', 'ca', 'fa',
] as const;
export type Language = (typeof languages)[number];

/**
 * Lists of wordings, each a string with commas between them. A wording is found wherever it stands as whole words;
 * `word*` also where more letters follow, `^word` only where the text begins, `=word` only where it is the whole text.
 * Scripts that put no spaces between words, and Korean with its endings, are found anywhere. Letter case and accents
 * do not count.
 */
export type Words = Record<Language, readonly string[]>;

/** Every wording of a table, as it was written. */
export const wordingsOf = (words: Words, language: Language): string[] =>
  words[language].flatMap((list) => list.split(', '));

/** Marks that a writer may leave out: accents, Hebrew points, Arabic vowels and stretching, invisible signs. */
const optional = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u0655]|\u0640|\p{Cf}/gu;

/** One spelling of everything that means the same to a reader: "İPTAL ET", "iptal et"; "Une question ?", "une question?". */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(optional, '')
    .toLowerCase()
    .replace(optional, '') // İ becomes an i and a dot
    .normalize('NFKC')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/؟/g, '?')
    .replace(/\s+(?=[?!]|$)|^\s+/g, '')
    .replace(/\s+/g, ' ');

const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
/** `\b` knows the letters of English only. */
const letter = /[\p{L}\p{N}]/u;
const letterAtEnd = /[\p{L}\p{M}\p{N}]$/u;
const letterAtStart = /^[\p{L}\p{M}\p{N}]/u;

/** A test of `plain` text for one wording. */
function testOf(wording: string): (text: string) => boolean {
  const wanted = plain(wording.replace(/^[=^]|\*$/g, ''));
  const isFirst = /^[=^]/.test(wording);
  const isAll = wording.startsWith('=');
  const mayGoOn = wording.endsWith('*');
  if (!isFirst && spaceless.test(wanted)) return (text) => text.includes(wanted);
  return (text) => {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const before = text.slice(0, at);
      const after = text.slice(at + wanted.length);
      const fitsBefore = !(isFirst ? letter : letterAtEnd).test(before);
      if (fitsBefore && (mayGoOn || !(isAll ? letter : letterAtStart).test(after))) return true;
    }
    return false;
  };
}

/** Tells whether any wording of the table, in whatever language, is in a text. The table is read at the first question. */
export function finder(words: Words): (text: string) => boolean {
  let tests: ((text: string) => boolean)[] | undefined;
  return (text) => {
    tests ??= [...new Set(languages.flatMap((language) => wordingsOf(words, language)))].map(testOf);
    const name = plain(text);
    return tests.some((isIn) => isIn(name));
  };
}
