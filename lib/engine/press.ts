import { mayPress } from './may-press.ts';
import { isNeverPressed } from './wordings/never-press.ts';

/**
 * A full press on a vendor's control; true when it was pressed. A plain `click()` is not enough: crosses that are an SVG have no
 * `click` method, some answer to `mousedown` or `pointerup` only, and some exist only while the pointer is over the
 * card (seen in real widgets, 2026-11). Our events are untrusted, so they never count as the person's.
 * Nothing is pressed that may do more than say no: see `mayPress`. A launcher may open its chat: `isWrong` is then
 * `isHarmful`.
 */
export function press(element: Element, isWrong = isNeverPressed): boolean {
  if (!element.ownerDocument.defaultView) return false;
  hover(element);
  // Only now: hovering may have changed what the control says.
  if (!mayPress(element, isWrong)) return false;
  const init = { ...centre(element), button: 0, buttons: 1 };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerdown', pointer));
  element.dispatchEvent(new MouseEvent('mousedown', init));
  element.dispatchEvent(new PointerEvent('pointerup', { ...pointer, buttons: 0 }));
  element.dispatchEvent(new MouseEvent('mouseup', { ...init, buttons: 0 }));
  element.dispatchEvent(new MouseEvent('click', { ...init, buttons: 0, detail: 1 }));
  return true;
}

/** Lets the vendor believe the pointer came over: reveals controls that live only on hover. */
export function hover(element: Element): void {
  const init = centre(element);
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerover', pointer));
  element.dispatchEvent(new PointerEvent('pointerenter', { ...pointer, bubbles: false }));
  element.dispatchEvent(new MouseEvent('mouseover', init));
  element.dispatchEvent(new MouseEvent('mouseenter', { ...init, bubbles: false }));
  element.dispatchEvent(new MouseEvent('mousemove', init));
}

function centre(element: Element): MouseEventInit {
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x + width / 2,
    clientY: y + height / 2,
  };
}

/** Escape, down and up, where the vendor listens. */
export function pressEscape(target: Element): void {
  const init = {
    key: 'Escape',
    code: 'Escape',
    keyCode: 27,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  target.dispatchEvent(new KeyboardEvent('keydown', init));
  target.dispatchEvent(new KeyboardEvent('keyup', init));
}
