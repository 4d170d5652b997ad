/** Websites on which the browser lets no extension run: its own store, and what belongs to its accounts. */

/** `extensions.webextensions.restrictedDomains` of Firefox 140 (modules/libpref/init/all.js). */
const firefox = [
  ...['accounts-static.cdn.mozilla.net', 'accounts.firefox.com', 'addons.cdn.mozilla.net'],
  ...['addons.mozilla.org', 'api.accounts.firefox.com', 'content.cdn.mozilla.net'],
  ...['discovery.addons.mozilla.org', 'oauth.accounts.firefox.com', 'profile.accounts.firefox.com'],
  ...['support.mozilla.org', 'sync.services.mozilla.com'],
];

/** Host and beginning of the path (developer.chrome.com/docs/extensions/develop/concepts/match-patterns; Edge has its own). */
const chromium: [host: string, path: string][] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/** Is this a page that no extension may touch in this browser, although it is an ordinary address? */
export function isClosed(url: string, browser: 'chromium' | 'firefox'): boolean {
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {};
  if (browser === 'firefox') return firefox.includes(hostname);
  return chromium.some(([host, path]) => host === hostname && pathname.startsWith(path));
}
