/** The parts a vendor's fixture marks with `data-expect`, as a person sees them, and as the engine reports them. */
import type { Locator, Page } from 'playwright-core';
import type { Sighting } from '../../../lib/messages.ts';
import { waitFor } from '../../support/wait-for.ts';
import { told } from './harness.ts';

export const partNames = ['launcher', 'invitation', 'window'] as const;
export type PartName = (typeof partNames)[number];

/**
 * Which of these a person sees: rendered, with a box, not transparent (widgets keep closed windows in place at
 * opacity 0). Asked of all at once, without a limit in time: a busy page that answers late was taken for "not seen".
 */
const areSeen = (all: Locator): Promise<boolean[]> =>
  all.evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 0 &&
        height > 0 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    }),
  );

/** A marked part of a fixture, in whatever frame or open shadow root it is; the first that is visible. */
export async function part(page: Page, name: PartName): Promise<Locator | null> {
  // Playwright never gets hold of a frame whose address is a mere fragment.
  for (const frame of page.frames().filter((one) => !one.url().startsWith('about:blank#'))) {
    const all = frame.locator(`[data-expect~="${name}"]`);
    const at = (await areSeen(all)).indexOf(true);
    const owner = at < 0 || frame === page.mainFrame() ? null : await frame.frameElement();
    if (at >= 0 && (!owner || (await owner.isVisible()))) return all.nth(at);
  }
  return null;
}

export const waitForPart = (page: Page, name: PartName): Promise<void> =>
  waitFor(`the ${name}`, async () => (await part(page, name)) !== null).then(() => undefined);

/**
 * Presses a part as soon as it is there; some fixtures draw theirs anew, as the originals do. Patient: a press that
 * was made and not answered in time would be made twice, and a launcher that toggles would close its chat.
 */
export const pressPart = (page: Page, name: PartName): Promise<void> =>
  waitFor(
    `a press on the ${name}`,
    async () => {
      const found = await part(page, name);
      return found?.click({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    },
    20_000,
  ).then(() => undefined);

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
async function disagreement(page: Page, wanted: readonly PartName[]): Promise<string[]> {
  const reported = (await sightings(page)).filter(({ state }) => state === 'shown' || state === 'offered');
  const shown: PartName[] = [];
  for (const name of partNames) if (await part(page, name)) shown.push(name);
  return [
    ...reported
      .filter((one) => !marksOf(one.part).some((mark) => shown.includes(mark)))
      .map((one) => `reports ${one.part}, but none is there`),
    ...wanted
      .filter((name) => shown.includes(name))
      .filter((name) => !reported.some((one) => marksOf(one.part).includes(name)))
      .map((name) => `does not report the ${name}`),
  ];
}

/**
 * Waits until the engine reports nothing that is not there, and reports what is there of `wanted`.
 * (A frame that is launcher and window by turns is marked all the time, so not everything is asked for always.)
 */
export async function agrees(page: Page, ...wanted: PartName[]): Promise<void> {
  let last: string[] = [];
  const ask = async () => !(last = await disagreement(page, wanted)).length;
  await waitFor('a report of what is there', ask).catch(() => {
    throw new Error(`The engine ${last.join('; ')}.`);
  });
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
export const whereabouts = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.id} ${scrollX} ${scrollY}`);
