import { documentOf, type ShadowOf } from '../engine/unknown/tree.ts';

/** Remembers what has the focus, through shadow roots and same-origin frames; the function gives it back. */
export function keepFocus(shadowOf: ShadowOf): () => void {
  let active = document.activeElement;
  for (let inner = active; inner;) {
    inner = (shadowOf(active!) ?? documentOf(active!))?.activeElement ?? null;
    if (inner) active = inner;
  }
  const isNowhere = !active || active.localName === 'body' || active.localName === 'html';
  return () => {
    if (!isNowhere && active!.isConnected) (active as HTMLElement).focus({ preventScroll: true });
  };
}
