declare module 'virtual:sentry-table' {
  export const table: import('./engine/sentry-table.ts').SentryTable;
}

declare module 'virtual:sounds' {
  export const sounds: Record<string, string[]>;
}

declare module 'virtual:spoken' {
  type Key = import('./background/spoken.ts').SpokenKey;
  type Texts = Record<Key, string> & Partial<Record<string, string>>;
  export const spoken: Record<import('./languages.ts').LanguageFolder, Texts>;
}
