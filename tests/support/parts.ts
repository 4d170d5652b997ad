/** A person in front of a page: sees, points at and presses a widget's parts, by path, with a real mouse. */
import type { ElementHandle, Page } from 'playwright-core';
import { openEyes, piecesOf } from './page-eyes.ts';
import { waitFor } from './wait-for.ts';

type Path = string;
type Action = { hover: Path } | { click: Path };

/** Lets the next documents of this tab be looked into. Before the first `goto`. */
export const giveEyes = (page: Page): Promise<unknown> => page.addInitScript(openEyes);

/** The first visible match, through open and closed shadow roots and frames of any origin; `null` if none. */
export async function find(page: Page, path: Path): Promise<ElementHandle<Element> | null> {
  const pieces = piecesOf(path);
  let frame = page.mainFrame();
  for (const [i, piece] of pieces.entries()) {
    const handle = (await frame.evaluateHandle((at) => window.testEyes.shown(at), piece)).asElement();
    if (!handle || i === pieces.length - 1) return handle;
    const inner = await handle.contentFrame();
    if (!inner) return null;
    frame = inner;
  }
  return null;
}

/** Whether a person can see it now. */
export const seen = async (page: Page, path: Path): Promise<boolean> =>
  (await find(page, path).catch(() => null)) !== null;

/** Waits until it is (not) seen. Milliseconds; throws when they have passed. */
export const waitSeen = (page: Page, path: Path, within?: number): Promise<boolean> =>
  waitFor(`${path} to be seen`, () => seen(page, path), within);
export const waitGone = (page: Page, path: Path, within?: number): Promise<boolean> =>
  waitFor(`${path} to be gone`, async () => !(await seen(page, path)), within);

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Its box in the page's viewport, once it has stood still for so many milliseconds: no one hits a thing in
 * flight. Throws when that takes more than ten seconds.
 */
export function boxOf(page: Page, path: Path, stillFor = 50): Promise<Box> {
  let last = '';
  let since = performance.now();
  return waitFor<Box | null>(`${path} to stand still`, async () => {
    const box = (await (await find(page, path))?.boundingBox()) ?? null;
    const place = JSON.stringify(box);
    if (place !== last) since = performance.now();
    last = place;
    return performance.now() - since >= stillFor ? box : null;
  });
}

/** Moves the mouse to its centre. */
export async function hover(page: Page, path: Path, stillFor?: number): Promise<void> {
  const { x, y, width, height } = await boxOf(page, path, stillFor);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
}

/** Presses it in the middle: trusted pointer and mouse events. */
export async function press(page: Page, path: Path, stillFor?: number): Promise<void> {
  await hover(page, path, stillFor);
  await page.mouse.down();
  await page.mouse.up();
}

/** One action after the other, each as soon as its target can be seen. */
export async function act(page: Page, actions: Action[]): Promise<void> {
  for (const action of actions)
    await ('hover' in action ? hover(page, action.hover) : press(page, action.click));
}
