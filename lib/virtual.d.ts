declare module 'virtual:sentry-table' {
  export const table: import('./engine/sentry-table.ts').SentryTable;
}
