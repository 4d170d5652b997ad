/** Pages judged by the heuristics for unknown widgets, without the rest of the extension. */
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Judged } from './unknown-entry.ts';

/** The heuristics as a script that a page can run: `judgeUnknown()`. */
export async function bundleUnknown(): Promise<string> {
  const entry = new URL('./unknown-entry.ts', import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'noThanksUnknown' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  return (first as { output: { code: string }[] }).output[0]!.code;
}

/** What the heuristics say about the page as it is now. */
export const judged = (page: Page): Promise<Judged[]> => page.evaluate(() => window.judgeUnknown());
