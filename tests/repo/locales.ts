/** The texts in every language, and what this project's tests ask of each. */
import { files, textOf } from './tree.ts';

export type Texts = Record<string, string>;

/** Language tag → key → text. */
export const texts: Record<string, Texts> = Object.fromEntries(
  files('public/_locales/').map((path) => {
    const messages = JSON.parse(textOf(path)) as Record<string, { message: string }>;
    const list = Object.entries(messages).map(([key, { message }]) => [key, message] as const);
    return [path.split('/').at(-2)!.replace('_', '-'), Object.fromEntries(list)];
  }),
);
export const english = texts['en']!;

const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export const plural = new RegExp(`^(.+)_(${order.join('|')})$`);

/** Keys without a plural category → whether they have categories. The same word may be a key of both kinds. */
const isPlural = (key: string): boolean => plural.test(key) && `${plural.exec(key)![1]}_other` in english;

/** The keys a language must have: the English ones, plural forms as its own grammar has them. */
export function keysOf(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = Object.keys(english).flatMap((key) =>
    isPlural(key)
      ? order.filter((one) => pluralCategories.includes(one)).map((one) => key.replace(plural, `$1_${one}`))
      : [key],
  );
  return [...new Set(keys)];
}

/** The English text that a key of any language translates; of one that counts, the form for most numbers. */
export const original = (key: string): string => english[key.replace(plural, '$1_other')] ?? english[key]!;

export const placeholders = (text: string): string => [...new Set(text.match(/\$\d/g))].sort().join(' ');

/** May stand for the number itself: "one line", "deux lignes". In other categories are many numbers. */
export const isExact = (key: string): boolean => /_(zero|one|two)$/.test(key);

/** The quotation marks and apostrophes each language is written with. */
export const quotes: Record<string, string> = {
  ...{ en: '“”’', de: '„“', fr: '«»’', es: '«»', it: '«»’', 'pt-BR': '“”', nl: '‘’', pl: '„”' },
  ...{ sv: '”', da: '»«', fi: '”', nb: '«»', cs: '„“', uk: '«»’', ru: '«»', tr: '“”’' },
  ...{ ja: '「」', ko: '“”', 'zh-CN': '“”', 'zh-TW': '「」', ar: '«»', he: '״׳', hi: '“”', vi: '“”' },
};

/** The longest a text may be, in characters, where room is short: the chip, buttons, names of rules, the stores. */
export const limits: [keys: RegExp, characters: number][] = [
  [/^(chip|action)(Decline|Undo)$/, 20],
  [/^chipDeclined$/, 36],
  [/^action[A-Z]/, 24],
  [/^(showFewer|showAll_.*|importApply|openSettings|own(Edit|Delete|Save|Cancel))$/, 24],
  [/^picker(HideAsking|HideAll|Keep|Wider|Narrower|Back|Leave|Close)$/, 24],
  [/^rule(Default|Once|Quiet|Hidden|Allow)$/, 32],
  [/^(export(File|Filters)|importUndo|importChoose|own(Import|Export)|noticesAllow|pickerStart)$/, 40],
  // Chrome refuses a longer one: developer.chrome.com/docs/extensions/reference/manifest/description
  [/^extensionDescription$/, 132],
];
