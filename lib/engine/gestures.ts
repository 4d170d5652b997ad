/**
 * The person's own presses, as far as this frame sees them. Only trusted events count: a page that dispatches
 * clicks proves nothing about anybody's wish.
 */
import type { Realm } from './find.ts';

export interface Press {
  type: 'pointerdown' | 'pointerup' | 'mousedown' | 'mouseup' | 'click' | 'input';
  /** Innermost first, up to the realm we listened in. */
  path: Element[];
  event: Event;
}

/** `click` stands for the keyboard too; `input` for writing. */
const types: Press['type'][] = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'input'];

const interactive =
  'a[href],button,input,select,textarea,summary,label,[role=button],[role=link],[role=menuitem],[role=tab],[onclick],[contenteditable]';

/** Could pressing this have asked for something, such as a chat? */
export const isControl = (element: Element): boolean => element.matches(interactive);

/**
 * Listens in a realm, in the capture phase, before the page. Returns a function that listens again:
 * `document.open()` silently throws a document's listeners away (https://html.spec.whatwg.org/#document-open-steps).
 */
export function listenForPresses(
  realm: Realm,
  onPress: (press: Press) => void,
  signal: AbortSignal,
): () => void {
  const listener = (event: Event): void => {
    if (!event.isTrusted) return;
    const path = event.composedPath().filter((target): target is Element => 'matches' in target);
    onPress({ type: event.type as Press['type'], path, event });
  };
  const attach = (): void => {
    for (const type of types) realm.addEventListener(type, listener, { capture: true, signal });
  };
  attach();
  return attach;
}
