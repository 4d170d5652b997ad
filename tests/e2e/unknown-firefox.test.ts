/** A real widget that nobody has described, in Firefox. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSamples } from '../support/paint-sampler.ts';
import { press, seen, waitGone, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { ensureBed } from '../widgets/bed/install.ts';
import { stored } from './popup-kit.ts';
import {
  chip,
  chipRest,
  newTabFor,
  siteOfTest,
  startPerson,
  waitRepeats,
  type Person,
} from './story-support.ts';
import { renamedTypebot } from './support/renamed.ts';
import { openSites, type Sites } from './support/sites.ts';

let sites: Sites;
let person: Person;
beforeAll(async () => {
  await ensureBed();
  [sites, person] = await Promise.all([openSites(), startPerson('firefox')]);
});
afterAll(() => Promise.all([person.close(), sites.close()]));

test('Typebot: offered, declined once, not painted after a reload nor on the next page, and its button opens the chat', async () => {
  const { site, invitation, launcher, window } = renamedTypebot(sites);
  const url = sites.url(site);
  const page = await newTabFor(person, invitation);
  await page.goto(url);
  await waitSeen(page, chip, 30_000);
  await press(page, chip, chipRest);
  await waitGone(page, invitation);
  const { vendor, how } = await waitFor('the decline to be stored', async () =>
    (await stored(person.inside)).declines.find((row) => row.site === siteOfTest(url)),
  );
  expect(vendor).toMatch(/^custom-/);
  expect(how).toBe('chip');

  let repeats = 0;
  const isSilent = async () => {
    await waitSeen(page, launcher);
    repeats = await waitRepeats(person, url, vendor, repeats);
    const { frames, visible } = await readSamples(page, invitation);
    expect(frames).toBeGreaterThan(5);
    expect(visible).toBe(0);
    expect(await seen(page, chip)).toBe(false);
  };
  await page.reload();
  await isSilent();
  await page.goto(sites.url(site, '/next'));
  await isSilent();

  await press(page, launcher);
  await waitSeen(page, window);
  expect(await seen(page, chip)).toBe(false);
  await page.close();
});
