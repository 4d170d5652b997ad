/**
 * Follows what fades or slides in, frame by frame: an animation tells nobody how far it is, and its end, of which we
 * would hear, is a third of a second late for a "No thanks" (Typebot's 0.3 s, @typebot.io/js 0.10.7).
 */
import { isArriving } from './showing.ts';

export interface Arrivals {
  /** These are meant to be on screen and none of them is. */
  await(elements: readonly Element[]): void;
}

/** What takes longer is a page's endless decoration; the engine's look of every second finds it, too. */
const longestMs = 2000;

/** `changed`: one of them may have come, look again. */
export function createArrivals(changed: () => void, signal: AbortSignal): Arrivals {
  const since = new WeakMap<Element, number>();
  let isWaiting = false;

  function isOnTheWay(element: Element): boolean {
    if (!isArriving(element)) {
      since.delete(element);
      return false;
    }
    if (!since.has(element)) since.set(element, performance.now());
    return performance.now() - since.get(element)! < longestMs;
  }

  return {
    await(elements) {
      if (isWaiting || !elements.some(isOnTheWay)) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        if (!signal.aborted) changed();
      });
    },
  };
}
