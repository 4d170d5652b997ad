/** The languages every table of words has, as BCP 47 tags. */
// prettier-ignore
export const languages = [
  'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'fi', 'nb', 'cs', 'uk', 'ru', 'tr', 'ja',
  'ko', 'zh-CN', 'zh-TW', 'ar', 'he', 'hi', 'vi', 'hu', 'ro', 'el', 'bg', 'id', 'th', 'sk', 'hr', 'ca', 'fa',
] as const;
export type Language = (typeof languages)[number];

/**
 * Lists of wordings, each a string with commas between them. A wording is found wherever it stands as whole words;
 * `word*` also where more letters follow, `^word` only where the text begins, `=word` only where it is the whole text.
 * In scripts that put no spaces between words, and in Korean with its endings, it is found anywhere. Letter case,
 * accents and punctuation do not count, except the question mark.
 */
export type Words = Record<Language, readonly string[]>;

/** Every wording of a table in one language, as it was written; of those lists only, if not of all. */
export const wordingsOf = (
  words: Words,
  language: Language,
  isMeant: (place: number) => boolean = () => true,
): string[] => words[language].filter((_, place) => isMeant(place)).flatMap((list) => list.split(', '));
