/** The folders of `public/_locales`: what a person can choose. */
export const languages = [
  ...([
    'ar',
    'cs',
    'da',
    'de',
    'en',
    'es',
    'fi',
    'fr',
    'he',
    'hi',
    'it',
    'ja',
    'ko',
    'nb',
    'nl',
    'pl',
  ] as const),
  ...(['pt_BR', 'ru', 'sv', 'tr', 'uk', 'vi', 'zh_CN', 'zh_TW'] as const),
] as const;
export type LanguageFolder = (typeof languages)[number];
