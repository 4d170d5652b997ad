import { expect, test } from 'vitest';
import { isClosed } from '../../../lib/policy/closed.ts';

test.each([
  ['https://chromewebstore.google.com/detail/x', true, false],
  ['https://chrome.google.com/webstore/category/extensions', true, false],
  ['https://chrome.google.com/intl/en/', false, false],
  ['https://microsoftedge.microsoft.com/addons/detail/x', true, false],
  ['https://microsoftedge.microsoft.com/', false, false],
  ['https://addons.mozilla.org/en-US/firefox/', false, true],
  ['https://www.mozilla.org/', false, false],
  ['https://shop.example/webstore', false, false],
  ['nonsense', false, false],
])('%s', (url, inChromium, inFirefox) => {
  expect(isClosed(url, 'chromium')).toBe(inChromium);
  expect(isClosed(url, 'firefox')).toBe(inFirefox);
});
