/**
 * The story that started this: a shop asks, and asks, and asks. Declined once with our chip, it is silent on every
 * page after, in this tab and the next, while its chat stays one press away; another shop may still ask.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../../scripts/lib/build.ts';
import { press, waitGone, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from '../widgets/bed/install.ts';
import { asksPerPage, isAsking, openStoryShop, type StoryShop } from './story-shop.ts';
import {
  chip,
  chipRest,
  startPerson,
  waitDeclined,
  waitRepeats,
  type Person,
  type Tab,
} from './story-support.ts';

const widgets = (await ensureBed()).filter(({ name }) => isAsking(name));
let shop: StoryShop;
beforeAll(async () => {
  shop = await openStoryShop();
});
afterAll(() => shop.close());

interface Watched {
  frames: number;
  /** Frames with the invitation; with our chip; without the launcher, once it had come. */
  asked: number;
  offered: number;
  helpless: number;
}

/** What was painted in this document after `since` (milliseconds since 1970). */
const watched = (page: Tab, since = 0): Promise<Watched> =>
  page.evaluate((from) => {
    const bits = window.testSamples.filter(([at]) => at > from).map(([, seen]) => seen);
    const withHelp = bits.findIndex((seen) => seen & 2);
    return {
      frames: bits.length,
      asked: bits.filter((seen) => seen & 1).length,
      offered: bits.filter((seen) => seen & 4).length,
      helpless: bits.slice(Math.max(0, withHelp)).filter((seen) => !(seen & 2)).length,
    };
  }, since);

/** Waits until the page has asked as often as it will. */
const askedAll = (page: Tab) =>
  waitFor(
    'the page to stop asking',
    async () => (await page.evaluate(() => (window as { asked?: number }).asked)) === asksPerPage,
    30_000,
  );

const now = (page: Tab) => page.evaluate(() => performance.timeOrigin + performance.now());

describe.each(browsers)('in %s', (browser) => {
  let person: Person;
  beforeAll(async () => {
    person = await startPerson(browser);
  });
  afterAll(() => person.close());

  test.each(widgets)('$name: declined once, silent ever after', async (widget) => {
    const { name, invitation, launcher, window } = widget;
    if (!isAsking(name)) throw new Error(`${name} cannot be made to ask`);
    const { shows } = invitation!;
    const watchedTab = () => person.newTab([shows, launcher, chip]);
    const url = (p: number) => shop.url(name, `story-${name}`, p);
    let repeats = 0;

    /** The page asked, we counted, nobody saw it, and the launcher stood there all the time. */
    const isSilent = async (page: Tab, where: string) => {
      await waitSeen(page, launcher);
      await askedAll(page);
      repeats = await waitRepeats(person, url(1), name, repeats);
      const seen = await watched(page);
      expect(seen.frames, where).toBeGreaterThan(5);
      expect(seen, where).toEqual({ frames: seen.frames, asked: 0, offered: 0, helpless: 0 });
    };

    const page = await watchedTab();
    await page.goto(url(1));
    await waitSeen(page, shows, 20_000);
    await press(page, chip, chipRest);
    await waitGone(page, shows);
    const declinedAt = await now(page);
    expect(await waitDeclined(person, url(1), name)).toMatchObject({ how: 'chip', until: null });
    await askedAll(page);
    expect(await watched(page, declinedAt), 'the rest of the first page').toMatchObject({
      asked: 0,
      helpless: 0,
    });

    for (const p of [2, 3, 4]) {
      await press(page, `header a[href$="p=${p}"]`);
      await waitFor(`page ${p}`, async () => page.url() === url(p) && (await watched(page)).frames > 0);
      await isSilent(page, `page ${p}`);
    }
    await page.reload();
    await isSilent(page, 'reloaded');
    const second = await watchedTab();
    await second.goto(url(2));
    await isSilent(second, 'in a new tab');
    expect(repeats).toBeGreaterThanOrEqual(2 * 5);

    await press(second, launcher);
    await waitSeen(second, window);

    const elsewhere = await watchedTab();
    await elsewhere.goto(shop.url(name, `elsewhere-${name}`, 1));
    await waitSeen(elsewhere, shows, 20_000);
    await waitSeen(elsewhere, chip);
    await Promise.all([page, second, elsewhere].map((tab) => tab.close()));
  });
});
