/** The main job in Firefox, on real widgets: in the page, in open and closed shadow roots, in a cross-origin frame. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSamples } from '../support/paint-sampler.ts';
import { act, boxOf, press, seen, waitGone, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from '../widgets/bed/install.ts';
import { startBed, type Bed } from '../widgets/bed/serve/server.ts';
import { isInviting, type Inviting } from '../widgets/visit.ts';
import { tabShowing } from './popup-shop.ts';
import { openStoryShop, type StoryShop } from './story-shop.ts';
import {
  chip,
  chipRest,
  newTabFor,
  registered,
  siteOfTest,
  startPerson,
  waitDeclined,
  waitRepeats,
  type Person,
  type Tab,
} from './story-support.ts';

const widgets = (await ensureBed()).filter(isInviting);
/** One for each place a widget may live in; Crate is there where the heavy packages are. */
const cases = [
  { name: 'rasa', where: 'in the page', closed: false },
  { name: 'typebot', where: 'in an open shadow root', closed: false },
  { name: 'crate', where: 'in a closed shadow root', closed: true },
  { name: 'rocketchat', where: 'in a cross-origin frame', closed: false },
].flatMap((one) => widgets.filter(({ name }) => name === one.name).map((widget) => ({ ...one, widget })));

let bed: Bed;
let shop: StoryShop;
let person: Person;
beforeAll(async () => {
  [bed, shop, person] = await Promise.all([startBed(), openStoryShop(), startPerson('firefox')]);
});
afterAll(() => Promise.all([person.close(), bed.close(), shop.close()]));

const results = fileURLToPath(new URL('../.results/firefox/', import.meta.url));

async function picture(page: Tab, name: string): Promise<void> {
  await mkdir(results, { recursive: true });
  await page.screenshot({ path: join(results, `${name}.png`) });
}

/** Rocket.Chat's card grows as it greets once more: a press that landed beside its link is made again. */
async function opensTheChat(page: Tab, { launcher, window, open, composer }: Inviting): Promise<void> {
  await press(page, launcher);
  await waitSeen(page, window);
  await waitFor(
    'the chat to open',
    async () => {
      await act(page, open?.slice(1) ?? []);
      return !composer || waitSeen(page, composer, 3000).then(() => true);
    },
    20_000,
  );
}

/** Is the space between the two less than a hand's breadth? */
async function isNear(page: Tab, one: string, other: string): Promise<boolean> {
  const [a, b] = [await boxOf(page, one), await boxOf(page, other)];
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(across, down) < 150;
}

/** Opens the popup over the page and returns what it says, once it says `words`. */
async function popupSays(url: string, words: RegExp): Promise<void> {
  const popup = await person.openPopup(await person.inside.evaluate(tabShowing, siteOfTest(url)));
  await waitFor(`the popup to say ${words}`, async () => {
    const text = await popup.evaluate(() => document.body.innerText);
    return words.test(text) || Promise.reject(new Error(text));
  });
  await popup.close();
}

describe('declined once', () => {
  test.each(cases)('$name, $where', async ({ name, closed, widget }) => {
    const { shows, comesBack } = widget.invitation;
    const url = bed.url(name, { closed });
    const page = await newTabFor(person, shows);
    await page.goto(url);
    await waitSeen(page, shows, 20_000);
    await waitFor('the chip to stand near the invitation', () => isNear(page, chip, shows));
    await picture(page, name);
    await press(page, chip, chipRest);
    await waitGone(page, shows);
    expect(await waitDeclined(person, url, name)).toMatchObject({ how: 'chip', until: null });
    expect(await registered(person, siteOfTest(url))).toContain(`declined-${name}`);

    let repeats = 0;
    const isSilent = async (at: Tab, asksAgain: boolean) => {
      await waitSeen(at, widget.launcher);
      if (asksAgain) repeats = await waitRepeats(person, url, name, repeats);
      else await waitFor('its time to pass', () => at.evaluate(() => performance.now() > 4000));
      const { frames, visible } = await readSamples(at, shows);
      expect(frames).toBeGreaterThan(5);
      expect(visible).toBe(0);
      expect(await seen(at, chip)).toBe(false);
    };
    await page.reload();
    await isSilent(page, comesBack.reload);
    await page.goto(bed.url(name, { closed, page: 2 }));
    await isSilent(page, comesBack.nextPage);
    const later = await newTabFor(person, shows);
    await later.goto(url);
    await isSilent(later, true);
    await page.close();

    await popupSays(url, /asked again \d+ time[^]*You said no/);
    await later.bringToFront();
    await opensTheChat(later, widget);
    await later.close();
  });
});

test('under a strict policy of the page the chip is styled and works', async () => {
  const widget = widgets.find(({ name }) => name === 'react-chat-widget')!;
  const url = shop.strictUrl(widget.name);
  const page = await newTabFor(person, widget.invitation.shows);
  await page.goto(url);
  await waitSeen(page, widget.invitation.shows, 20_000);
  await waitSeen(page, chip);
  const { width, height } = await boxOf(page, chip);
  await picture(page, 'strict');
  // Unstyled, it is a plain button of some 20 pixels.
  expect(height).toBeGreaterThanOrEqual(44);
  expect(width).toBeGreaterThanOrEqual(44);
  await press(page, chip, chipRest);
  await waitGone(page, widget.invitation.shows);
  expect(await waitDeclined(person, url, widget.name)).toMatchObject({ how: 'chip' });
  await page.close();
});
