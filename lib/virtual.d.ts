declare module 'virtual:sentry-table' {
  export const table: import('./engine/sentry-table.ts').SentryTable;
}

declare module 'virtual:sounds' {
  export const sounds: Record<string, string[]>;
}
