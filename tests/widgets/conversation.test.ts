/** A chat, once started, is kept: shown on the real widgets that can talk. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { allowingNotices } from '../support/noticing.ts';
import { giveEyes } from '../support/parts.ts';
import { undescribe } from '../support/undescribing.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from './bed/install.ts';
import { startBed } from './bed/serve/server.ts';
import { builtExtension } from './extension.ts';
import { inLane } from './lanes.ts';
import { noticesOf, openChat, runningIn, saidIn, say, waitKept, type Talking } from './talking.ts';

const widgets = await ensureBed();
const bed = await startBed();
type Build = Awaited<ReturnType<typeof allowingNotices>>;
let build: Build;
let undescribed: Build;
beforeAll(async () => {
  build = await allowingNotices(builtExtension());
  undescribed = await allowingNotices(builtExtension());
  await undescribe(undescribed.folder);
});
afterAll(async () => {
  await bed.close();
  await Promise.all([build.remove(), undescribed.remove()]);
});

/** Those that answer what is typed, and whose messages their own code draws (no stand-in of ours). */
const talking = widgets.filter(
  (widget): widget is Talking =>
    widget.agent?.includes('echo') === true && widget.composer !== null && !widget.standIn,
);

/** Of these every message is found without a description, in the light bed at least. */
const found = talking.filter(({ name }) => ['n8n', 'rasa', 'react-chat-widget'].includes(name));

async function withBrowser(
  { folder }: Build,
  run: (browser: LaunchedChromium) => Promise<void>,
): Promise<void> {
  const browser = await launchChromium({ extension: folder });
  try {
    await giveEyes(browser.page);
    await run(browser);
  } finally {
    await browser.close();
  }
}

const asked = 'Where is order 4711?';
const later = 'Hello? delay=3000';
/** The first answer. Microsoft's demo bot says the same whatever it is asked, and nothing later. */
const answerOf = ({ name }: Talking): string =>
  name === 'omnichannel' ? 'Type /help to learn more' : `You said: ${asked}`;

async function isKept(widget: Talking, by: Build): Promise<void> {
  await withBrowser(by, async (browser) => {
    const { page } = browser;
    const worker = await browser.serviceWorker();
    await page.goto(bed.url(widget.name));
    await openChat(page, widget);
    await say(page, widget, asked);
    await waitKept(worker, `visitor: ${asked}`);
    await waitKept(worker, answerOf(widget));
    expect(await runningIn(worker)).toHaveLength(1);
    if (widget.name === 'omnichannel') return;

    await say(page, widget, later);
    await (await browser.context.newPage()).bringToFront();
    await waitFor('a notice', async () => (await noticesOf(worker)).length === 1, 15_000);
    await waitKept(worker, `visitor: ${later}`);
    await waitKept(worker, `You said: ${later}`);
    const kept = await saidIn(worker);
    expect(kept.filter((line) => line.startsWith('visitor: '))).toEqual([
      `visitor: ${asked}`,
      `visitor: ${later}`,
    ]);
    expect(kept.filter((line) => line.includes('4711'))).toHaveLength(2);
  });
}

describe('a conversation with a real widget', () => {
  test.concurrent.each(talking)(
    '$name: every word is kept, and a reply in a hidden tab is told',
    (widget) => inLane(() => isKept(widget, build)),
    180_000,
  );

  test.concurrent.each(found)(
    '$name: the same where no file describes its messages',
    (widget) => inLane(() => isKept(widget, undescribed)),
    180_000,
  );
});
