import { languages, type LanguageFolder } from '../languages.ts';

/** A language's own name, begun as a list entry is: "Español". */
function ownName(tag: string): string {
  const [first = '', ...rest] = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return first.toLocaleUpperCase(tag) + rest.join('');
}

/** Every language there is a translation for, each by its own name, in the order of those names. */
export const languageOptions = (): { value: LanguageFolder; label: string; lang: string }[] =>
  languages
    .map((value) => ({ value, lang: value.replace('_', '-') }))
    .map(({ value, lang }) => ({ value, lang, label: ownName(lang) }))
    .sort((a, b) => a.label.localeCompare(b.label));
