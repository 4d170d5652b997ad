import { hover, press, pressEscape } from './press.ts';
import type { Path, Step, StorageStep } from './vendor.ts';

export interface Hands {
  find(path: Path): Element[];
  hide(elements: Element[]): void;
  /** Asks the background to make a catalogued call in the page's world. */
  call(step: Step): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Runs a vendor file's quieting steps, in order. `card` is what they quiet: hovered first, for hover-only crosses. */
export function runSteps(steps: readonly Step[], card: Element | undefined, hands: Hands): void {
  for (const step of steps) runStep(step, card, hands);
}

function runStep(step: Step, card: Element | undefined, hands: Hands): void {
  switch (step.do) {
    case 'hide':
      hands.hide(hands.find(step.at));
      return;
    case 'click': {
      if (card && !hands.find(step.at).length) hover(card);
      const control = hands.find(step.at)[0];
      if (control) press(control);
      return;
    }
    case 'key': {
      const target = step.at === undefined ? card?.ownerDocument.body : hands.find(step.at)[0];
      if (target) pressEscape(target);
      return;
    }
    case 'class':
      for (const element of hands.find(step.at)) {
        element.classList.remove(...(step.remove ?? []));
        element.classList.add(...(step.add ?? []));
      }
      return;
    case 'attr':
      for (const element of hands.find(step.at)) {
        if (step.value === null) element.removeAttribute(step.name);
        else if (element.getAttribute(step.name) !== step.value) element.setAttribute(step.name, step.value);
      }
      return;
    case 'storage':
      store(step, hands.now());
      return;
    case 'call':
      hands.call(step);
  }
}

const dayMs = 24 * 60 * 60 * 1000;

/** Sets the vendor's own "dismissed" flag in the page's storage. A page without storage is left as it is. */
export function store(step: StorageStep, now: number): void {
  const value = typeof step.value === 'string' ? step.value : String(now + step.value.daysAhead * dayMs);
  try {
    if (step.in === 'cookie') {
      const name = encodeURIComponent(step.key);
      document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${365 * 24 * 60 * 60}; samesite=lax`;
    } else window[step.in].setItem(step.key, value);
  } catch {
    // Storage is refused in sandboxed frames and by some privacy settings; hiding still works.
  }
}
