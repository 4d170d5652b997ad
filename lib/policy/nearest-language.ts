/** Which of the languages we have a reader of another would choose, by BCP 47 tags. */

/** Whoever reads Norwegian in general, or Nynorsk, reads Bokmål. */
const sameReaders: Record<string, string> = { no: 'nb', nn: 'nb' };

/** Language and script, "zh-Hant"; `undefined` for what is no tag or names no language. */
function written(tag: string): { language: string; script: string } | undefined {
  try {
    const { language, script } = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
    // "und" would be filled up to English. A language the browser has never heard of has no script.
    if (!script || /^und\b/i.test(tag.trim())) return undefined;
    return { language: sameReaders[language] ?? language, script };
  } catch {
    return undefined;
  }
}

/**
 * The one of `known` in the language and script of `tag`, whatever its region ("zh-HK" is read like "zh-TW"). `null` if
 * there is none, or `tag` makes no sense.
 */
export function nearestLanguage<T extends string>(tag: string, known: readonly T[]): T | null {
  const wanted = written(tag);
  const fits = (one: string): boolean => {
    const have = written(one);
    return have?.language === wanted?.language && have?.script === wanted?.script;
  };
  return (wanted && known.find(fits)) ?? null;
}

const rightToLeft = new Set(['Arab', 'Hebr']);

/** The direction of a language's script, of those we have. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.has(written(tag)?.script ?? '') ? 'rtl' : 'ltr';
