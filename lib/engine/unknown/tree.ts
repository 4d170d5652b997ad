/** Everything inside a widget, through shadow roots and same-origin frames, with an end. */
import type { Realm } from '../find.ts';

export type ShadowOf = (element: Element) => ShadowRoot | null;

/** A part of a page with more elements than this is no small widget. */
const most = 600;

/** The document of a frame, where the page lets us see it. */
export function documentOf(frame: Element): Document | null {
  try {
    return frame.localName === 'iframe' ? (frame as HTMLIFrameElement).contentDocument : null;
  } catch {
    return null;
  }
}

/** The tree that begins inside an element: its shadow root or its frame's document. */
export const innerRealm = (element: Element, shadowOf: ShadowOf): Realm | null =>
  shadowOf(element) ?? documentOf(element);

/** The element and all below it, outermost first; `null` when there is too much of it. */
export function elementsIn(host: Element, shadowOf: ShadowOf): Element[] | null {
  const found: Element[] = [];
  const queue: Element[] = [host];
  for (let element = queue.shift(); element; element = queue.shift()) {
    if (found.push(element) > most) return null;
    // A drawing is one thing, whatever it is made of.
    if (element.localName === 'svg') continue;
    const realm = innerRealm(element, shadowOf);
    const inside = realm?.nodeType === Node.DOCUMENT_NODE ? (realm as Document).body : realm;
    queue.push(...(inside?.children ?? []), ...element.children);
    if (queue.length + found.length > 2 * most) return null;
  }
  return found;
}

/** The element's parent, out of shadow roots and frames. */
export function outerOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  try {
    return (root as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Does `outer` hold `inner`, or is it the same, through shadow roots and frames? */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = outerOf(at)) if (at === outer) return true;
  return false;
}
