/**
 * Notices that something small is fixed near a lower corner of the screen. This runs on every page: a few looks, each
 * of four hit tests in an idle moment, when the layout is done anyway; after the first find, none.
 */

/** Pixels from the side and from the bottom: where launchers sit, and the cards above them. */
const spots = [
  [44, 44],
  [120, 120],
] as const;
/** From one look to the next, in milliseconds. */
const waitsMs = [700, 1_500, 3_000, 8_000, 20_000];
/** Wait for an idle moment no longer than this. */
const idleMs = 2_000;
/** Wider than this share of the screen is a bar, a banner or a dialog. */
const mostWidth = 0.6;

/** Its box is elsewhere: what was hit hangs out of it, as the inside of a widget's shadow host does. */
function hangsOut(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}

/** Small, or a sheet over the page that lets presses through, on which small things lie. */
const isSmall = (element: Element, { pointerEvents }: CSSStyleDeclaration): boolean =>
  pointerEvents === 'none' || element.getBoundingClientRect().width < innerWidth * mostWidth;

/** Is anything small and fixed there? A shadow host with something fixed in it counts. */
export function isCornerTaken(): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return spots.some(([side, up]) =>
    [clientWidth - side, side].some((x) => {
      const y = clientHeight - up;
      let at = document.elementFromPoint(x, y);
      if (at?.parentElement && hangsOut(at, x, y)) return true;
      // Most pages end here after a few steps: the page's own content is not fixed.
      for (; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.position === 'fixed') return isSmall(at, style);
      }
      return false;
    }),
  );
}

/** Tells once, as soon as a corner is taken. A page that nobody sees is looked at when it is seen. */
export function watchCorners(taken: () => void, signal: AbortSignal): void {
  let looks = 0;
  function next(): void {
    const ms = waitsMs[looks++];
    if (ms !== undefined) setTimeout(() => requestIdleCallback(look, { timeout: idleMs }), ms);
  }
  function look(): void {
    if (signal.aborted) return;
    if (document.hidden) document.addEventListener('visibilitychange', look, { once: true, signal });
    else if (isCornerTaken()) taken();
    else next();
  }
  next();
}
