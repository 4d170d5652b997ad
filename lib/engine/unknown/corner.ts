/** What is fixed near the lower corners of the screen. The sentry asks this on every page, so it is next to free. */

/** Pixels from the side and from the bottom: where launchers sit, and the cards above them. */
const spots = [
  [44, 44],
  [120, 120],
] as const;

/** Its box is elsewhere: what was hit hangs out of it, as the inside of a widget's shadow host does. */
function hangsOut(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}

/** The nearest fixed elements around the points, each once; shadow hosts with something fixed in them too. */
export function fixedInCorners(): Element[] {
  const found = new Set<Element>();
  const { clientWidth, clientHeight } = document.documentElement;
  for (const [side, up] of spots)
    for (const x of [clientWidth - side, side]) {
      const y = clientHeight - up;
      let at = document.elementFromPoint(x, y);
      if (at && at.localName !== 'html' && hangsOut(at, x, y)) found.add(at);
      // Most pages end here after a few steps: the page's own content is not fixed.
      else while (at && getComputedStyle(at).position !== 'fixed') at = at.parentElement;
      if (at) found.add(at);
    }
  return [...found];
}
