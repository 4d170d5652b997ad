/**
 * Notices that something small is fixed near a lower corner of the screen. This runs on every page, so it reads a few
 * boxes and nothing else: no hit test (on a page of ten thousand rows one takes milliseconds), no query. It sees what
 * stands straight under <body> or <html>, or in a wrapper or shadow root there that has no box of its own.
 */
import type { ShadowOf } from './tree.ts';

/** From one look to the next, in milliseconds. */
const waitsMs = [700, 1_500, 3_000, 8_000, 20_000];
/** Wait for an idle moment no longer than this. */
const idleMs = 2_000;
/** Of each parent, the last so many children. */
const mostChildren = 60;
/** How deep wrappers lie in one another. */
const mostDepth = 3;
/** Wider than this share of the screen is a bar, a banner or a dialog. */
const mostWidth = 0.6;
/** Pixels from the side and from the bottom. */
const reach = 160;

const isFixed = (element: Element): boolean => getComputedStyle(element).position === 'fixed';

function isTaken(parent: Element | ShadowRoot | null, shadowOf: ShadowOf, depth: number): boolean {
  let count = 0;
  for (
    let child = parent?.lastElementChild;
    child && count < mostChildren;
    child = child.previousElementSibling
  ) {
    count++;
    const { left, right, top, bottom, width, height } = child.getBoundingClientRect();
    if (width < 2 || height < 2) {
      if (!depth) continue;
      if (isTaken(child, shadowOf, depth - 1) || isTaken(shadowOf(child), shadowOf, depth - 1)) return true;
    } else if (width < innerWidth * mostWidth) {
      const isNear = (left < reach || right > innerWidth - reach) && bottom > innerHeight - reach;
      if (isNear && bottom <= innerHeight && isFixed(child)) return true;
    } else if (top <= 0 && bottom >= innerHeight && depth) {
      // A sheet over the page that lets presses through may hold a widget.
      if (isFixed(child) && getComputedStyle(child).pointerEvents === 'none') return true;
    }
  }
  return false;
}

/** Is anything small and fixed there? */
export const isCornerTaken = (shadowOf: ShadowOf): boolean =>
  isTaken(document.body, shadowOf, mostDepth) || isTaken(document.documentElement, shadowOf, 1);

/** Tells once, as soon as a corner is taken. A page that nobody sees is looked at when it is seen. */
export function watchCorners(shadowOf: ShadowOf, taken: () => void, signal: AbortSignal): void {
  let looks = 0;
  function next(): void {
    const ms = waitsMs[looks++];
    if (ms !== undefined) setTimeout(() => requestIdleCallback(look, { timeout: idleMs }), ms);
  }
  function look(): void {
    if (signal.aborted) return;
    if (document.hidden) document.addEventListener('visibilitychange', look, { once: true, signal });
    else if (isCornerTaken(shadowOf)) taken();
    else next();
  }
  next();
}
