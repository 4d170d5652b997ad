/** The few parts of the extension API that content scripts use, typed by hand: the polyfill is too heavy for pages. */
interface ContentApi {
  extension?: { inIncognitoContext?: boolean };
  i18n: { getMessage(key: string, substitutions?: string): string };
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
}

// Chromium before 144 has no `browser`; both answer with promises in Manifest V3.
const scope = globalThis as { browser?: ContentApi; chrome?: ContentApi };
export const extension = (scope.browser ?? scope.chrome) as ContentApi;
