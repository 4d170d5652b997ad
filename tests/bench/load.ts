/** What a page costs in each of several browsers, turn by turn. */
import type { CDPSession, Page } from 'playwright-core';
import type { LaunchedChromium } from '../support/chromium.ts';

/** Of one page load. Times are milliseconds of processor time on the page's main thread. */
export interface Load {
  script: number;
  task: number;
  /** Used after a collection, KiB. */
  heap: number;
  /** Wall-clock milliseconds until the load event. */
  navigation: number;
}
export type Loads<K extends string> = Record<K, Load[]>;

interface Open {
  page: Page;
  cdp: CDPSession;
  navigation: number;
}

async function open({ context }: LaunchedChromium, url: string): Promise<Open> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // processor time of the thread: what other processes do meanwhile does not count
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  const navigation = (await page.evaluate(
    `performance.getEntriesByType('navigation')[0].loadEventEnd`,
  )) as number;
  return { page, cdp, navigation };
}

async function read({ page, cdp, navigation }: Open): Promise<Load> {
  const metrics = async (): Promise<(name: string) => number> => {
    const { metrics: list } = await cdp.send('Performance.getMetrics');
    return (name) => list.find((metric) => metric.name === name)?.value ?? NaN;
  };
  const before = await metrics();
  await cdp.send('HeapProfiler.collectGarbage');
  const after = await metrics();
  await page.close();
  return {
    script: before('ScriptDuration') * 1000,
    task: before('TaskDuration') * 1000,
    heap: after('JSHeapUsedSize') / 1024,
    navigation,
  };
}

/** All of them, in another order each round: whoever comes first finds the machine colder. */
function inTurn<T>(list: readonly T[], round: number): T[] {
  const start = ((round % list.length) + list.length) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

const emptyLists = <K extends string, T>(names: K[]): Record<K, T[]> =>
  Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, T[]>;

/**
 * Loads `url` in every browser `rounds` times. Each page is left alone for `watchMs` after it has loaded,
 * because a script that waits is not a script that costs nothing.
 */
export async function measureLoads<K extends string>(
  browsers: Record<K, LaunchedChromium>,
  url: string,
  rounds: number,
  watchMs: number,
): Promise<Loads<K>> {
  const names = Object.keys(browsers) as K[];
  const loads = emptyLists<K, Load>(names);
  for (let round = -1; round < rounds; round++) {
    const opened: [K, Open][] = [];
    for (const name of inTurn(names, round)) opened.push([name, await open(browsers[name], url)]);
    await new Promise((resolve) => setTimeout(resolve, watchMs));
    for (const [name, one] of opened) {
      const load = await read(one);
      if (round >= 0) loads[name].push(load); // the first round only warms up
    }
  }
  return loads;
}

/** Milliseconds `churn()` of the heavy page takes in every browser, `rounds` times. */
export async function measureChurn<K extends string>(
  browsers: Record<K, LaunchedChromium>,
  url: string,
  rounds: number,
): Promise<Record<K, number[]>> {
  const names = Object.keys(browsers) as K[];
  const times = emptyLists<K, number>(names);
  const pages = new Map<K, Page>();
  for (const name of names) {
    const page = await browsers[name].context.newPage();
    await page.goto(url);
    pages.set(name, page);
  }
  for (let round = -2; round < rounds; round++)
    for (const name of inTurn(names, round)) {
      const time = (await pages.get(name)!.evaluate('churn()')) as number;
      if (round >= 0) times[name].push(time);
    }
  for (const page of pages.values()) await page.close();
  return times;
}
