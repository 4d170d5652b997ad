/** Every picture Chromium painted of a page, and in how many of them an invitation can be made out. */
import type { Page } from 'playwright-core';
import { boxOf, find } from './parts.ts';
import { decode, portraitOf, shareOf, type Portrait } from './picture.ts';
import { waitFor } from './wait-for.ts';

export interface Screencast {
  /** Ends it; the PNG pictures, in order. Chromium sends one only when something has changed. */
  stop(): Promise<Buffer[]>;
}

/** Starts filming. Survives navigations of the page. */
export async function startScreencast(page: Page): Promise<Screencast> {
  const session = await page.context().newCDPSession(page);
  const pictures: Buffer[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(Buffer.from(data, 'base64'));
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    async stop() {
      await session.send('Page.stopScreencast');
      await session.detach();
      return pictures;
    },
  };
}

/** Takes the invitation's portrait: one picture with it, one with it transparent. Waits for it. */
export async function takePortrait(page: Page, path: string): Promise<Portrait> {
  const box = await boxOf(page, path);
  const part = await waitFor(`${path} to be on screen`, () => find(page, path));
  const withIt = await page.screenshot();
  await part.evaluate((element) => {
    const { style } = element as HTMLElement;
    style.setProperty('transition', 'none', 'important');
    style.setProperty('animation', 'none', 'important');
    style.setProperty('opacity', '0', 'important');
  });
  const withoutIt = await page.screenshot();
  return portraitOf(decode(withIt), decode(withoutIt), box);
}

/** How many of the pictures show at least a tenth of the invitation. Equal pictures are decoded once. */
export function countShowing(portrait: Portrait, pictures: Buffer[]): number {
  const known = new Map<string, boolean>();
  return pictures.filter((png) => {
    const key = png.toString('latin1');
    if (!known.has(key)) known.set(key, shareOf(portrait, decode(png)) >= 0.1);
    return known.get(key);
  }).length;
}
