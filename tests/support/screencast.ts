/** Every picture Chromium painted of a page, and in how many of them an invitation can be made out. */
import type { Page } from 'playwright-core';
import { boxOf, find } from './parts.ts';
import { decode, portraitOf, shareOf, type Portrait } from './picture.ts';
import { waitFor } from './wait-for.ts';

export interface Shot {
  png: Buffer;
  /** When it was painted, in milliseconds since 1970. */
  at: number;
}

export interface Screencast {
  /** Ends it; the pictures, in order. Chromium sends one only when something has changed. */
  stop(): Promise<Shot[]>;
}

/** Starts filming. Survives navigations of the page. */
export async function startScreencast(page: Page): Promise<Screencast> {
  const session = await page.context().newCDPSession(page);
  const shots: Shot[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
    shots.push({ png: Buffer.from(data, 'base64'), at: (metadata.timestamp ?? 0) * 1000 });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    async stop() {
      await session.send('Page.stopScreencast');
      await session.detach();
      return shots;
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

/** The pictures that show at least a tenth of the invitation. Equal ones are decoded once. */
export function showing(portrait: Portrait, shots: Shot[]): Shot[] {
  const known = new Map<string, boolean>();
  return shots.filter(({ png }) => {
    const key = png.toString('latin1');
    if (!known.has(key)) known.set(key, shareOf(portrait, decode(png)) >= 0.1);
    return known.get(key);
  });
}
