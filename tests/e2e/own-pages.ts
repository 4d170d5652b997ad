/** Every page of ours that fills a tab: the sections of the options page, and whatever else the build has. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sections } from '../../components/options/sections.ts';
import { extension } from './popup-kit.ts';

/** What a person sees wears their theme; an offscreen page does not. The popup's states have tests of their own. */
const others = readdirSync(extension).filter(
  (file) =>
    file.endsWith('.html') &&
    file !== 'popup.html' &&
    file !== 'options.html' &&
    readFileSync(join(extension, file), 'utf8').includes('theme.js'),
);

/** As they are written after the extension's own address. */
export const ownPages: string[] = [...sections.map(({ id }) => `options.html#${id}`), ...others];

/** A short name, for files and headings. */
export const nameOf = (page: string): string => page.replace(/\.html#?/, '-').replace(/-$/, '');

/** Opens it, and waits until its contents are there. */
export async function openOwnPage(page: Page, extensionId: string, which: string): Promise<void> {
  // From elsewhere: a mere change of the hash would load nothing.
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/${which}`);
  await page.locator('main :is(h1, h2)').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
