/**
 * While the picker is there, what a person does with mouse, touch and keyboard is the picker's alone: the page hears
 * nothing of it, so that nothing in it can be pressed. Scrolling stays the page's.
 */
const kinds = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'dragstart', 'selectstart'],
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'focus', 'blur', 'focusin', 'focusout'],
];
/** Whose default would move the focus, follow a link or open a menu. */
const prevented = new Set([
  'mousedown',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'dragstart',
  'selectstart',
]);

export interface Heard {
  move(x: number, y: number): void;
  click(event: MouseEvent): void;
  /** Answers whether the key was meant for the picker. */
  key(event: KeyboardEvent): boolean;
}

export function listenAlone(heard: Heard, signal: AbortSignal): void {
  function listener(event: Event): void {
    // What the page's own scripts do is theirs; so is the window's coming and going.
    if (!event.isTrusted || event.target === window) return;
    event.stopImmediatePropagation();
    if (prevented.has(event.type)) event.preventDefault();
    if (event.type === 'pointermove')
      heard.move((event as PointerEvent).clientX, (event as PointerEvent).clientY);
    else if (event.type === 'click') heard.click(event as MouseEvent);
    else if (event.type === 'keydown' && heard.key(event as KeyboardEvent)) event.preventDefault();
  }
  for (const kind of kinds) addEventListener(kind, listener, { capture: true, passive: false, signal });
}
