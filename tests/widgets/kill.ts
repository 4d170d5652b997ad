/** Ends processes of a test's own browser where they stand, as the system does when memory runs out. */
import type { Page } from 'playwright-core';
import type { LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';

interface Process {
  type: string;
  id: number;
  cpuTime: number;
}

async function processesOf(context: LaunchedChromium['context']): Promise<Process[]> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}

/** Kills the process of this tab's page: the one that works while the page is kept busy. */
export async function killPage(page: Page): Promise<void> {
  const before = new Map((await processesOf(page.context())).map(({ id, cpuTime }) => [id, cpuTime]));
  await page.evaluate(() => {
    const end = performance.now() + 1500;
    while (performance.now() < end);
  });
  const busiest = (await processesOf(page.context()))
    .filter(({ type }) => type === 'renderer')
    .map(({ id, cpuTime }) => ({ id, worked: cpuTime - (before.get(id) ?? 0) }))
    .sort((a, b) => b.worked - a.worked)[0]!;
  const crashed = page.waitForEvent('crash');
  process.kill(busiest.id, 'SIGKILL');
  await crashed;
}

/** Kills the browser with everything in it. */
export async function killBrowser({ context }: LaunchedChromium): Promise<void> {
  const { id } = (await processesOf(context)).find(({ type }) => type === 'browser')!;
  process.kill(id, 'SIGKILL');
  await waitFor('the browser to be gone', () => {
    try {
      process.kill(id, 0);
      return false;
    } catch {
      return true;
    }
  });
}
