/** The parts a vendor's fixture marks with `data-expect`, as a person sees them, and as the engine reports them. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Sighting } from '../../../lib/messages.ts';
import { told } from './harness.ts';

export const partNames = ['launcher', 'invitation', 'window'] as const;
export type PartName = (typeof partNames)[number];

/** Visible and not transparent: widgets keep closed windows in place at opacity 0. */
const isSeen = async (one: Locator): Promise<boolean> =>
  (await one.isVisible()) &&
  one
    .evaluate((element) => element.checkVisibility({ opacityProperty: true }), null, { timeout: 1000 })
    .catch(() => false);

/** A marked part of a fixture, in whatever frame or open shadow root it is; the first that is visible. */
export async function part(page: Page, name: PartName): Promise<Locator | null> {
  for (const frame of page.frames())
    for (const one of await frame.locator(`[data-expect~="${name}"]`).all()) {
      const owner = frame === page.mainFrame() ? null : await frame.frameElement();
      if ((await isSeen(one)) && (!owner || (await owner.isVisible()))) return one;
    }
  return null;
}

export const waitForPart = (page: Page, name: PartName): Promise<void> =>
  expect.poll(async () => (await part(page, name)) !== null, { timeout: 5000 }).toBe(true);

/** Presses a part as soon as it is there; some fixtures draw theirs anew, as the originals do. */
export const pressPart = (page: Page, name: PartName): Promise<void> =>
  expect
    .poll(
      async () => {
        const found = await part(page, name);
        return found?.click({ timeout: 1000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 8000 },
    )
    .toBe(true);

/** What the engine reported last. */
const sightings = async (page: Page): Promise<Sighting[]> => {
  const reports = (await told(page, 'reportSightings')) as unknown as { sightings: Sighting[] }[];
  return reports.at(-1)?.sightings ?? [];
};

/** Marks under which the engine may report a part: a window that opened itself is an invitation. */
const marksOf = (part: Sighting['part']): PartName[] =>
  part === 'launcher' || part === 'window'
    ? [part]
    : part === 'auto-open'
      ? ['invitation', 'window']
      : ['invitation'];

/** Where the engine's last report and the marks on screen disagree; empty when they tell the same. */
export async function disagreement(page: Page): Promise<string[]> {
  const reported = (await sightings(page)).filter(({ state }) => state === 'shown' || state === 'offered');
  const shown: PartName[] = [];
  for (const name of partNames) if (await part(page, name)) shown.push(name);
  return [
    ...reported
      .filter((one) => !marksOf(one.part).some((mark) => shown.includes(mark)))
      .map((one) => `reports ${one.part}, but none is there`),
    ...shown
      .filter((name) => !reported.some((one) => marksOf(one.part).includes(name)))
      .map((name) => `does not report the ${name}`),
  ];
}

/** Puts the person somewhere in the page: scrolled, writing in a field. */
export const settleIn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'field-of-the-page';
    const tall = document.createElement('div');
    tall.style.height = '4000px';
    document.body.append(field, tall);
    field.focus({ preventScroll: true });
    scrollTo(0, 150);
  });

/** Where the person is: the focused element, and how far the page is scrolled. */
export const whereabouts = (page: Page): Promise<unknown> =>
  page.evaluate(() => [document.activeElement?.id, scrollX, scrollY]);
