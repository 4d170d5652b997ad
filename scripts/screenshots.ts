/** `npm run screenshots`: the pictures of the README, on the demo shop, and of every page of ours, taken anew. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, buildFolder } from './lib/build.ts';
import { ready } from './lib/needs.ts';
import { say } from './lib/say.ts';
import { root } from './lib/tool.ts';

const folder = join(root, 'docs/pictures');
/** The corner of the shop where its chat is, and the popup's size, CSS pixels. */
const corner = { x: 560, y: 440, width: 540, height: 280 };
const popupSize = { width: 380, height: 600 };

try {
  await ready.chromium();
  await ready.bed();
  await build('chromium');
  const { launchChromium } = await import('../tests/support/chromium.ts');
  const { popupUrl } = await import('../tests/e2e/popup-kit.ts');
  const { openShop } = await import('../tests/widgets/shop/server.ts');
  const { parts, pressPart } = await import('../tests/widgets/shop/tour.ts');
  const { until, watchScript } = await import('../tests/widgets/shop/watch.ts');
  const { picturePages } = await import('./lib/page-pictures.ts');
  await mkdir(folder, { recursive: true });
  const shop = await openShop();
  const browser = await launchChromium({ extension: buildFolder('chromium') });
  const { page, context } = browser;
  try {
    await page.addInitScript(watchScript(parts));
    await page.goto(shop.url('index'));
    await until(page, 'No chip came.', (seen) => seen.parts['chip']!.isVisible);
    await page.mouse.move(10, 10);
    // The chip is there while the invitation still fades in.
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, 'invitation.png'), clip: corner });
    await pressPart(page, 'chip');
    await until(page, 'The invitation stayed.', (seen) => !seen.parts['invitation']!.isVisible);
    await page.screenshot({ path: join(folder, 'declined.png'), clip: corner });

    const worker = await browser.serviceWorker();
    const tabId = (await worker.evaluate(
      `chrome.tabs.query({ url: 'http://garden-shop.localhost/*' }).then(([tab]) => tab.id)`,
    )) as number;
    const popup = await context.newPage();
    await popup.setViewportSize(popupSize);
    await popup.goto(popupUrl(browser.extensionId, tabId));
    await popup.getByText('Typebot').first().waitFor();
    await popup.screenshot({ path: join(folder, 'popup.png') });
  } finally {
    await browser.close();
    await shop.close();
  }
  // A browser of its own: nobody was in a shop there.
  const fresh = await launchChromium({ extension: buildFolder('chromium') });
  try {
    await picturePages(fresh, join(root, 'docs/screenshots'));
  } finally {
    await fresh.close();
  }
  say('The pictures are in docs/pictures/ and docs/screenshots/.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
process.exit();
