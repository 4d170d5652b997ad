/** How quick we are where there is a chat: on the demo shop, with a real widget. */
import type { Shop } from '../widgets/shop/server.ts';
import { openBrowser } from '../widgets/shop/tab.ts';
import { parts, pressPart } from '../widgets/shop/tour.ts';
import { until, watchScript } from '../widgets/shop/watch.ts';

export interface ChatTimes {
  /** From the first frame that shows the invitation to the first frame that shows the chip, milliseconds. */
  chip: number[];
  /** From the person's press on the chip to the end of the last frame that shows the invitation. */
  hidden: number[];
}

/** Declines `rounds` times, each time on a site that has never been declined. */
export async function measureDeclines(shop: Shop, rounds: number): Promise<ChatTimes> {
  const times: ChatTimes = { chip: [], hidden: [] };
  const browser = await openBrowser('chromium', { headless: true });
  try {
    await browser.addScript(watchScript(parts));
    for (let round = -1; round < rounds; round++) {
      await browser.tab.goto(shop.url('index', `shop-${round + 2}`));
      const offered = await until(browser.tab, 'No chip came.', (seen) => seen.parts['chip']!.isVisible);
      await pressPart(browser.tab, 'chip');
      const gone = await until(
        browser.tab,
        'The invitation did not go.',
        (seen) => seen.pressed !== null && !seen.parts['invitation']!.isVisible,
      );
      if (round < 0) continue;
      times.chip.push(Math.max(0, offered.parts['chip']!.first! - offered.parts['invitation']!.first!));
      times.hidden.push(Math.max(0, gone.parts['invitation']!.last! - gone.pressed!));
    }
  } finally {
    await browser.close();
  }
  return times;
}
