/** Watches one page load of a declined widget by both samplers, for longer than the invitation ever needed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { readSamples } from '../support/paint-sampler.ts';
import { showing, startScreencast, type Shot } from '../support/screencast.ts';
import type { Meeting } from './first-meeting.ts';

export interface Silence {
  /** Animation frames looked at, and those with the invitation on screen. */
  frames: number;
  visible: number;
  /** Pictures painted, and those in which the invitation can be made out. */
  pictures: number;
  painted: number;
  /** Where the pictures with the invitation were put, for whoever has to find out why. */
  evidence: string[];
}

/** Git-ignored. */
const results = fileURLToPath(new URL('../.results/widgets/', import.meta.url));

async function keep(name: string, shots: Shot[]): Promise<string[]> {
  await mkdir(results, { recursive: true });
  const files = shots.map((_, i) => join(results, `${name}-${i}.png`.replaceAll(' ', '-')));
  await Promise.all(shots.map(({ png }, i) => writeFile(files[i]!, png)));
  return files;
}

/** When the present document took the place of the last one, in milliseconds since 1970. */
const beginning = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (load?.responseStart ?? 0);
  });

/**
 * `go` loads the page; `name` is for the evidence. Waits until one and a half times the usual moment of the
 * invitation has passed. Pictures of the page before do not count: it may still offer to undo the decline.
 */
export async function watchLoad(
  name: string,
  page: Page,
  shows: string,
  { portrait, appearsAfter }: Meeting,
  go: () => Promise<unknown>,
): Promise<Silence> {
  const film = await startScreencast(page);
  await go();
  await page.waitForFunction((until) => performance.now() > until, appearsAfter * 1.5 + 500);
  const { frames, visible } = await readSamples(page, shows);
  const start = await beginning(page);
  const shots = (await film.stop()).filter(({ at }) => at >= start);
  const painted = showing(portrait, shots);
  const evidence = await keep(name, painted);
  return { frames, visible, pictures: shots.length, painted: painted.length, evidence };
}
