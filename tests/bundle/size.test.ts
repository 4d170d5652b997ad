import { describe, expect, test } from 'vitest';
import { browsers, filesOf, pageScripts, read, sizeOf, tinyScripts } from './output.ts';

describe.each(browsers)('%s: what enters a page is small', (browser) => {
  test.each(Object.entries(pageScripts))('%s is at most %i bytes', (file, limit) => {
    expect(sizeOf(browser, file)).toBeLessThanOrEqual(limit);
  });

  test('what is in the page’s own world or before its scripts is tiny', () => {
    for (const [file, limit] of Object.entries(tinyScripts))
      if (filesOf(browser).includes(file)) expect(sizeOf(browser, file), file).toBeLessThanOrEqual(limit);
  });

  test('none of them is an empty shell', () => {
    for (const file of Object.keys(pageScripts)) expect(sizeOf(browser, file), file).toBeGreaterThan(1024);
  });

  test('no page of ours is heavier than 250 kB of script', () => {
    const pages = filesOf(browser).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const scripts = [...read(browser, page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
        (match) => match[1]!,
      );
      expect(scripts.length, page).toBeGreaterThan(0);
      const weight = [...new Set(scripts)].reduce((sum, file) => sum + sizeOf(browser, file), 0);
      expect(weight, page).toBeLessThanOrEqual(250 * 1024);
    }
  });
});
