/** What a widget does and looks like where nobody stops it: the measure for "it did not show". */
import { readSamples } from '../support/paint-sampler.ts';
import type { Portrait } from '../support/picture.ts';
import { waitSeen } from '../support/parts.ts';
import { takePortrait } from '../support/screencast.ts';
import { asVisitor, type Inviting } from './visit.ts';

export interface Meeting {
  /** Of the invitation, or of the window that opened itself. */
  portrait: Portrait;
  /** Milliseconds of the page's life after which it is first seen. */
  appearsAfter: number;
}

/** Visits the page without our extension and waits for the invitation. */
export function meet(widget: Inviting, url: string): Promise<Meeting> {
  const { kinds, shows } = widget.invitation;
  return asVisitor(widget, undefined, async ({ page }) => {
    await page.goto(url);
    await waitSeen(page, shows, 20_000);
    const { firstAt } = await readSamples(page, shows);
    const appearsAfter = firstAt ?? (await page.evaluate(() => performance.now()));
    return {
      portrait: await takePortrait(page, kinds.includes('auto-open') ? widget.window : shows),
      appearsAfter,
    };
  });
}
