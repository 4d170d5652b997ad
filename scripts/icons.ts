/**
 * `node scripts/icons.ts`: draws the toolbar button's pictures into `public/icon/state`, with the Chromium that is there.
 * Each state has a shape of its own, so that colour is never the only difference; both colours stand out from light
 * and dark toolbars (at least 3:1 against #fff and #2b2a33).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './lib/tool.ts';
import { launchChromium } from '../tests/support/chromium.ts';

const teal = '#1e8573';
const grey = '#7f8a85';
const bubble =
  'M16 2.5C8.3 2.5 2 8 2 15c0 3.6 1.7 6.8 4.4 9.1L5.2 28.6c-.3 1 .7 1.8 1.6 1.3l5.3-2.8c1.3.3 2.6.4 3.9.4 7.7 0 14-5.5 14-12.5S23.7 2.5 16 2.5Z';
const line = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** By name, what is in a box of 32 by 32. */
const shapes: Record<string, string> = {
  // A speech bubble with three dots: somebody is there to talk to.
  chat:
    `<path d="${bubble}" fill="${teal}"/>` +
    [9.5, 16, 22.5].map((x) => `<circle cx="${x}" cy="15" r="2.4" fill="#fff"/>`).join(''),
  // The bubble as an outline, with a cross in it: it was told to be quiet.
  silenced: line(bubble, teal, 3.2) + line('M11.5 10.5l9 9M20.5 10.5l-9 9', teal, 3.2),
  // An empty bubble, struck through: nothing is done on this site.
  off:
    `<path d="${bubble}" fill="none" stroke="${grey}" stroke-width="2.6"/>` + line('M4 29 28.5 3', grey, 3.2),
  // Two bubbles: a conversation.
  talk:
    `<path d="M3 3h17a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H9l-5 4.5V16H3a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z" fill="${teal}"/>` +
    `<path d="M25 12h4a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-1v4.5L22.5 25H14a2 2 0 0 1-2-2v-3.5h9a4.5 4.5 0 0 0 4-4.5Z" fill="${teal}"/>`,
};

const folder = join(root, 'public/icon/state');
await mkdir(folder, { recursive: true });
const { page, close } = await launchChromium();
try {
  for (const [name, shape] of Object.entries(shapes))
    for (const size of [16, 32]) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${shape}</svg>`;
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      const clip = { x: 0, y: 0, width: size, height: size };
      await writeFile(
        join(folder, `${name}-${size}.png`),
        await page.screenshot({ clip, omitBackground: true }),
      );
    }
} finally {
  await close();
}
