/** What the engine's own tests do in a made-up page. */
import type { Page } from 'playwright-core';

/** Calls a function of the page. */
export const call = (page: Page, name: string): Promise<void> =>
  page.evaluate((n) => void (window as unknown as Record<string, () => unknown>)[n]!(), name);
/** Classes of what was clicked in the widget, in order; ours are marked as untrusted. */
export const pressedInPage = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);

/** Frames in which `selector` was visible, over `frames` animation frames beginning now; `act` runs in the page first. */
export const framesShown = (page: Page, selector: string, act: string, frames = 30): Promise<number> =>
  page.evaluate(
    ([sel, name, count]) =>
      new Promise<number>((resolve) => {
        let shown = 0;
        let left = count;
        // A message posted in a frame's callback arrives after that frame was painted.
        const { port1, port2 } = new MessageChannel();
        const next = (): number => requestAnimationFrame(() => port2.postMessage(null));
        port1.onmessage = () => {
          const element = document.querySelector(sel);
          if (element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) shown++;
          if (--left) next();
          else resolve(shown);
        };
        (window as unknown as Record<string, () => unknown>)[name]!();
        next();
      }),
    [selector, act, frames] as const,
  );
