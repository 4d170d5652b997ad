/** Sets a space-separated list attribute, touching the page's element only when something changed. */
export function setTokens(element: Element, attribute: string, tokens: readonly string[]): void {
  const value = [...tokens].sort().join(' ');
  if ((element.getAttribute(attribute) ?? '') === value) return;
  if (value) element.setAttribute(attribute, value);
  else element.removeAttribute(attribute);
}
