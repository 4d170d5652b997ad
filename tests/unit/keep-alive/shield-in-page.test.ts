import { expect, test } from 'vitest';
import { shieldInPage } from '../../../lib/keep-alive/shield-in-page.ts';

test('what enters the page’s own world is at most 4 kB', () => {
  // Its text is what the browser puts there; in a build it is shorter still.
  expect(shieldInPage.toString().length).toBeLessThanOrEqual(4096);
});
