/** The few parts of the extension API that content scripts use, typed by hand: the polyfill is too heavy for pages. */
interface ContentApi {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  extension?: { inIncognitoContext?: boolean };
  i18n: { getMessage(key: string, substitutions?: string): string };
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
}

// Chromium before 144 has no `browser`; both answer with promises in Manifest V3.
const scope = globalThis as { browser?: ContentApi; chrome?: ContentApi };
export const extension = (scope.browser ?? scope.chrome) as ContentApi;

/** The shadow root of an element, closed ones included: Chromium's `dom.openOrClosedShadowRoot`, Firefox's property. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own !== undefined) return own;
  try {
    // Chromium throws for anything that is not an HTMLElement.
    return extension.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return element.shadowRoot;
  }
}
