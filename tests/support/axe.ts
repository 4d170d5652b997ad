import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core says of the page, or of a part of it; every rule it has is asked. */
export interface Verdict {
  /** What is wrong, as "rule: element" lines. */
  violations: string[];
  /** How many rules found something to look at, and nothing wrong with it. */
  passed: number;
}

export async function judge(page: Page, part?: string): Promise<Verdict> {
  // Evaluated by the debugger: the extension's own policy rightly refuses an inline script.
  await page.evaluate(axe);
  return page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(within === undefined ? document : { include: [[within]] });
    return {
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      ),
      passed: passes.length,
    };
  }, part);
}

/** What axe-core finds wrong with the page, or with a part of it. */
export const violations = async (page: Page, part?: string): Promise<string[]> =>
  (await judge(page, part)).violations;
