/** Pages judged by the heuristics for unknown widgets, without the rest of the extension. */
import type { Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import type { Judged } from './unknown-entry.ts';

/** The heuristics as a script that a page can run: `judgeUnknown()`. */
export const bundleUnknown = (): Promise<string> => bundle('./unknown-entry.ts');

/** What the heuristics say about the page as it is now. */
export const judged = (page: Page): Promise<Judged[]> => page.evaluate(() => window.judgeUnknown());
