/** Where an undescribed chat is in this frame: the vendor's window, through shadow roots and frames of its origin. */
import { findSpots, type Reach } from '../../find.ts';
import { documentOf, holds, innerRealm } from '../../unknown/tree.ts';
import type { Vendor } from '../../vendor.ts';

/** Nodes looked at in one go: a chat has some hundreds, and a page can put anything there. */
export const mostNodes = 2000;

/** The copy of a message that only screen readers are told: drawn as a dot (W3C's and others' "visually hidden"). */
export function isDot(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && width <= 2 && height <= 2;
}

export interface Place {
  tops(): Element[];
  holds(element: Element): boolean;
  /** Goes into every tree inside it, so that the person is heard there. */
  enter(): void;
}

/** Inside a vendor's own frame the whole document is its chat. */
export function placeOf({ window: chat }: Vendor, isInside: boolean, reach: Reach): Place {
  const tops = (): Element[] =>
    (isInside ? [document.body] : findSpots(chat?.shows ?? [], document, reach).elements)
      .map((element) => documentOf(element)?.body ?? element)
      .filter((element) => element?.isConnected);
  return {
    tops,
    holds: (element) => tops().some((top) => holds(top, element)),
    enter() {
      let left = mostNodes;
      const walk = (element: Element): void => {
        if (left-- <= 0) return;
        const inner = innerRealm(element, reach.shadowOf);
        if (inner) reach.entered(inner);
        for (const child of inner?.children ?? []) walk(child);
        for (const child of element.children) walk(child);
      };
      tops().forEach(walk);
    },
  };
}
