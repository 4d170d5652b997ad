import { around } from '../engine/chip-place.ts';
import { boxOf, isShowing } from '../engine/showing.ts';
import { elementsIn, type ShadowOf } from '../engine/unknown/tree.ts';
import type { Box } from '../messages.ts';

/** Where a person sees the element: its own box, or, of a wrapper without one, that of what shows in it. */
export function seenBox(element: Element, shadowOf: ShadowOf): Box {
  const own = boxOf(element);
  if (own.width >= 2 && own.height >= 2) return own;
  const inside = (elementsIn(element, shadowOf) ?? []).filter(isShowing).map(boxOf);
  return inside.length ? around(inside) : own;
}
