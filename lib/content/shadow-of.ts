interface DomApi {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
const scope = globalThis as { browser?: DomApi; chrome?: DomApi };

/**
 * The shadow root of an element, closed ones included: Chromium's `dom.openOrClosedShadowRoot`, Firefox's property.
 * Touches the extension API when it is called only, because the sentry has this on every page.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own !== undefined) return own;
  try {
    // Chromium throws for anything that is not an HTMLElement.
    return (scope.browser ?? scope.chrome)?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return element.shadowRoot;
  }
}
