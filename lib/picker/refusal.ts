/** What a person may point at and cannot mean: hiding it would take the page, or more than one thing, away. */
import { pathTo } from '../engine/unknown/selector.ts';
import type { ShadowOf } from '../engine/unknown/tree.ts';

export type Refusal = 'page' | 'large' | 'nameless';

/** Of the screen: no widget on a large screen covers more; on a phone an open chat covers nearly all. */
const mostShare = 0.6;
const mostShareOfPhone = 0.92;
const phoneWidth = 600;
const pageParts = 'main,article,h1,[role=main]';

/** Is it the page, or does it hold what the page is for? */
export function isPagePart(element: Element): boolean {
  return (
    element.ownerDocument === document &&
    (element.matches(`html,body,${pageParts}`) || element.querySelector(pageParts) !== null)
  );
}

/** A sheet over the page that lets presses through is no cover: widgets lie on such (ElevenLabs does). */
export function isLarge(element: Element): boolean {
  if (getComputedStyle(element).pointerEvents === 'none') return false;
  const { width, height } = element.getBoundingClientRect();
  const share = innerWidth < phoneWidth ? mostShareOfPhone : mostShare;
  return width * height > innerWidth * innerHeight * share;
}

/** Why the element cannot be picked, or `null`. */
export function refusalOf(element: Element, shadowOf: ShadowOf): Refusal | null {
  if (isPagePart(element)) return 'page';
  if (isLarge(element)) return 'large';
  return pathTo(element, shadowOf) ? null : 'nameless';
}
