import { describe, expect, test } from 'vitest';
import { browsers, filesOf, pageScripts, sizeOf, worldScripts } from './output.ts';

describe.each(browsers)('%s: what enters a page is small', (browser) => {
  test.each(Object.entries(pageScripts))('%s is at most %i bytes', (file, limit) => {
    expect(sizeOf(browser, file)).toBeLessThanOrEqual(limit);
  });

  test('the page-world scripts are tiny', () => {
    for (const [file, limit] of Object.entries(worldScripts))
      if (filesOf(browser).includes(file)) expect(sizeOf(browser, file), file).toBeLessThanOrEqual(limit);
  });

  test('none of them is an empty shell', () => {
    for (const file of Object.keys(pageScripts)) expect(sizeOf(browser, file), file).toBeGreaterThan(1024);
  });
});
