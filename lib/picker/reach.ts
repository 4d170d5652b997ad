/** From a point on screen, or from nothing, to what a person may mean: through shadow roots and same-origin frames. */
import { styleOf } from '../engine/showing.ts';
import { documentOf, innerRealm, outerOf, type ShadowOf } from '../engine/unknown/tree.ts';
import type { Realm } from '../engine/find.ts';

/** A page may nest without end. */
const maxDepth = 12;

/** The innermost element at a point of the top viewport; `isOurs` is looked through. */
export function hitAt(
  x: number,
  y: number,
  shadowOf: ShadowOf,
  isOurs: (element: Element) => boolean,
): Element | null {
  let hit = document.elementsFromPoint(x, y).find((element) => !isOurs(element)) ?? null;
  let [left, top] = [0, 0];
  for (let depth = 0; hit && depth < maxDepth; depth++) {
    const realm: Realm | null = innerRealm(hit, shadowOf);
    if (!realm) break;
    if (documentOf(hit)) {
      const box = hit.getBoundingClientRect();
      left += box.x + hit.clientLeft;
      top += box.y + hit.clientTop;
    }
    const inner: Element | null = realm.elementFromPoint(x - left, y - top);
    if (!inner || inner === hit || inner.getRootNode() !== realm) break;
    hit = inner;
  }
  return hit;
}

/** The element and everything around it, outwards, up to the page's own <body>. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = outerOf(at))
    if (at !== document.documentElement) chain.push(at);
  return chain;
}

const isFlat = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width < 2 || height < 2;
};

/**
 * The whole widget around an element: the outermost thing that stands over the page and is small enough to be one, out
 * of its shadow roots and frames, with the flat wrapper around it. Where nothing stands over the page: the element,
 * out of shadow roots and frames.
 */
export function wholeOf(element: Element, isPage: (element: Element) => boolean): Element {
  const chain = chainOf(element);
  const stands = (one: Element): boolean => ['fixed', 'sticky'].includes(styleOf(one).position);
  let at = chain.findLastIndex((one) => stands(one) && !isPage(one));
  const isStanding = at >= 0;
  at = Math.max(at, 0);
  const belongs = (inner: Element, outer: Element): boolean =>
    inner.getRootNode() !== document || (isStanding && isFlat(outer) && !isPage(outer));
  while (chain[at + 1] && belongs(chain[at]!, chain[at + 1]!)) at++;
  return chain[at] ?? element;
}

/** Sides of the grid of points that is asked. */
const grid = 14;

/** Every widget-like thing that stands over the page now, nearest the lower corners first; for those without a pointer. */
export function standing(
  shadowOf: ShadowOf,
  isOurs: (element: Element) => boolean,
  isPage: (element: Element) => boolean,
): Element[] {
  const found = new Set<Element>();
  for (let row = grid; row >= 0; row--)
    for (let column = 0; column <= grid; column++) {
      const x = Math.min(innerWidth - 4, 4 + (innerWidth * column) / grid);
      const y = Math.min(innerHeight - 4, 4 + (innerHeight * row) / grid);
      const hit = hitAt(x, y, shadowOf, isOurs);
      if (!hit || !chainOf(hit).some((one) => styleOf(one).position === 'fixed')) continue;
      const whole = wholeOf(hit, isPage);
      if (!isPage(whole)) found.add(whole);
    }
  return [...found];
}
