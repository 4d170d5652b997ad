/** Watches one page load of a declined widget by both samplers, for longer than the invitation ever needed. */
import type { Page } from 'playwright-core';
import { readSamples } from '../support/paint-sampler.ts';
import { countShowing, startScreencast } from '../support/screencast.ts';
import type { Meeting } from './first-meeting.ts';

export interface Silence {
  /** Animation frames looked at, and those with the invitation on screen. */
  frames: number;
  visible: number;
  /** Pictures painted, and those in which the invitation can be made out. */
  pictures: number;
  painted: number;
}

/** `go` loads the page. Waits until one and a half times the usual moment of the invitation has passed. */
export async function watchLoad(
  page: Page,
  shows: string,
  { portrait, appearsAfter }: Meeting,
  go: () => Promise<unknown>,
): Promise<Silence> {
  const film = await startScreencast(page);
  await go();
  await page.waitForFunction((until) => performance.now() > until, appearsAfter * 1.5 + 500);
  const { frames, visible } = await readSamples(page, shows);
  const pictures = await film.stop();
  return { frames, visible, pictures: pictures.length, painted: countShowing(portrait, pictures) };
}
