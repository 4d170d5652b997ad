import type { Box } from '../messages.ts';
import type { Size } from './vendor.ts';

/** The frame element a document sits in, where the page lets us see it. */
const frameOf = (document: Document): Element | null => {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
};

/**
 * The element's box in the viewport of the outermost document we can see, in CSS pixels; through
 * same-origin frames (a frame's padding is ignored: chat frames have none).
 */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = frameOf(element.ownerDocument);
  if (!frame) return { x, y, width, height };
  const outer = boxOf(frame);
  return { x: outer.x + frame.clientLeft + x, y: outer.y + frame.clientTop + y, width, height };
}

const viewOf = (element: Element): Window => element.ownerDocument.defaultView ?? window;

/** As its own document's window computes it: an element of a frame may be asked for from outside. */
export const styleOf = (element: Element): CSSStyleDeclaration => viewOf(element).getComputedStyle(element);

/** Really on screen: rendered, not transparent, at least 2 px, inside the viewport, its frames too. */
export function isShowing(element: Element): boolean {
  if (!element.isConnected) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  const view = viewOf(element);
  if (width < 2 || height < 2) return false;
  if (x >= view.innerWidth || y >= view.innerHeight || x + width <= 0 || y + height <= 0) return false;
  const frame = frameOf(element.ownerDocument);
  return !frame || isShowing(frame);
}

/** On its way to the screen: rendered, and faded or moved by an animation, its own or that of what it stands in. */
export function isArriving(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  for (let at: Element | null = element; at; at = holderOf(at))
    if (at.getAnimations().some(({ playState }) => playState === 'running')) return true;
  return false;
}

const holderOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? frameOf(element.ownerDocument);

/**
 * Is it meant to be on screen, whether or not we hid it? Size, place and transparency are not asked: what we hid
 * has no box, and what fades in is transparent in its first frame. Inside a frame that is not rendered (because we
 * hid the frame) computed styles are empty: then the answer is yes.
 */
export function isMeantToShow(element: Element, hiddenBy: 'display' | 'visibility' | null): boolean {
  if (!element.isConnected || (element as HTMLElement).hidden) return false;
  const style = styleOf(element);
  if (style.visibility === '') return true;
  if (hiddenBy !== 'visibility' && style.visibility !== 'visible') return false;
  if (hiddenBy !== 'display' && style.display === 'none') return false;
  return isHolderVisible(element);
}

function isHolderVisible(element: Element): boolean {
  const holder = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return !holder || holder.checkVisibility({ visibilityProperty: true });
}

/** Fully transparent and staying so: an element kept in the page for later. */
export function isTransparent(element: Element): boolean {
  const { opacity } = styleOf(element);
  return opacity !== '' && Number(opacity) < 0.05 && element.getAnimations().length === 0;
}

/**
 * Does the page show this window, whether or not we hid it? One that is kept in place, transparent, is closed: Voiceflow
 * and Callbell close theirs so (npm @voiceflow/react-chat 1.65.2).
 */
export function isOpenWindow(element: Element, isHiddenByUs: boolean): boolean {
  if (isTransparent(element) || !element.checkVisibility({ visibilityProperty: !isHiddenByUs })) return false;
  // What we made invisible cannot tell: Zoho SalesIQ closes its window by making the holder invisible.
  return !isHiddenByUs || isHolderVisible(element);
}

export function sizeFits(element: Element, size: Size): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width >= (size.minWidth ?? 0) &&
    width <= (size.maxWidth ?? Infinity) &&
    height >= (size.minHeight ?? 0) &&
    height <= (size.maxHeight ?? Infinity)
  );
}
