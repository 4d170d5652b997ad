/** From points near the screen's corners to the elements that may be a widget: small, fixed, and whole. */
import { outerOf, type ShadowOf } from './tree.ts';

/** Pixels from the side and from the bottom at which we look, in both lower corners. */
const sides = [44, 90, 200];
const ups = [44, 90, 150, 240, 340];
/** Share of the screen that a widget may cover, on a large screen; a phone's is covered by any window. */
const mostShare = 0.45;
const phoneWidth = 600;

/** No box of its own: a wrapper around things that are fixed by themselves. */
const isFlat = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width < 2 || height < 2;
};

/** What no widget holds: a wrapper with one of these in it is the page's. */
const pageParts = 'main,article,header,footer,nav,h1,[role=main]';
const pageNames = /^(?:app|root|__next|__nuxt|main|page|content|wrapper)$/i;

const isPages = (element: Element): boolean =>
  element === document.documentElement ||
  pageNames.test(element.id) ||
  element.querySelector(pageParts) !== null;

const isFixed = (element: Element): boolean => getComputedStyle(element).position === 'fixed';

const isOurs = (element: Element): boolean => element.hasAttribute('data-no-thanks-chip');

/** Covers so much that it is the page itself, a dialog or a banner. */
function isLarge(element: Element): boolean {
  if (isFlat(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  if (innerWidth < phoneWidth) return height > 0.9 * innerHeight;
  return width * height > innerWidth * innerHeight * mostShare || width > 0.6 * innerWidth;
}

/** A sheet over the whole screen that lets presses through: a layer for things, not a thing. */
const isLayer = (element: Element): boolean =>
  isLarge(element) && getComputedStyle(element).pointerEvents === 'none';

/** The innermost element at a point, through shadow roots; ours do not count. */
function hitAt(x: number, y: number, shadowOf: ShadowOf): Element | undefined {
  let hit = document.elementsFromPoint(x, y).find((element) => !isOurs(element));
  for (let root = hit && shadowOf(hit); root; root = hit && shadowOf(hit)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === hit || inner.getRootNode() !== root) break;
    hit = inner;
  }
  return hit;
}

/**
 * The whole widget around an element that was hit: the outermost element that is fixed, or inside something fixed and
 * small, with the flat wrapper around it. `null` for what scrolls with the page or covers it.
 */
function hostOf(hit: Element): Element | null {
  const chain: Element[] = [];
  for (let at: Element | null = hit; at && at !== document.body; at = outerOf(at)) chain.push(at);
  const fixedAt = chain.findLastIndex(isFixed);
  if (fixedAt < 0) return null;
  let at = fixedAt;
  while (at >= 0 && isLayer(chain[at]!)) at--;
  if (at < 0 || isLarge(chain[at]!)) return null;
  // Its way out of shadow roots, and the flat wrapper around something fixed by itself, belong to it.
  const isWrapper = (inner: Element, outer: Element): boolean =>
    inner.getRootNode() !== document || (at >= fixedAt && isFlat(outer) && !isPages(outer));
  while (chain[at + 1] && isWrapper(chain[at]!, chain[at + 1]!)) at++;
  return isLarge(chain[at]!) && !isLayer(chain[at]!) ? null : chain[at]!;
}

/** All such elements on screen now, each once. */
export function cornerHosts(shadowOf: ShadowOf): Element[] {
  const found = new Set<Element>();
  for (const up of ups)
    for (const side of sides)
      for (const x of [innerWidth - side, side]) {
        const hit = hitAt(x, innerHeight - up, shadowOf);
        const host = hit && hostOf(hit);
        if (host) found.add(host);
      }
  return [...found].filter((host) => ![...found].some((other) => other !== host && other.contains(host)));
}
