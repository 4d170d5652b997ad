/** What the sentry asks its keys about a URL. */
type IsKnown = (key: string) => boolean;

/** Host and path (without its first slash) of a URL, '' for what has none. `new URL` costs more than all the rest. */
export function partsOf(url: string): { host: string; path: string } {
  const [, host = '', path = ''] = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)[^/?#]*\/?([^?#]*)/.exec(url) ?? [];
  return { host, path };
}

/** A text, or what follows any separator in it. */
function isAnyEndKnown(isKnown: IsKnown, text: string, separator: string): boolean {
  for (let from = 0, at = 0; at >= 0; from = at + 1) {
    if (isKnown(text.slice(from))) return true;
    at = text.indexOf(separator, from);
  }
  return false;
}

/** A host, or any parent of it, that a vendor file names. */
export const isKnownHost = (isKnown: IsKnown, host: string): boolean => isAnyEndKnown(isKnown, host, '.');

/** A script whose path ends as a vendor file says. */
export const isKnownFile = (isKnown: IsKnown, path: string): boolean =>
  path.endsWith('.js') && isAnyEndKnown(isKnown, path, '/');
