import type { Page } from 'playwright-core';

/** Runs in the page. Counts, after every painted frame from the very start, whether the invitation is on screen. */
export function sampleInvitation(): void {
  if (window !== window.top) return;
  const scope = window as unknown as { samples: number; shown: number };
  scope.samples = scope.shown = 0;
  const isShown = (root: Document | ShadowRoot): boolean => {
    for (const element of root.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      const isVisible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (element.matches('[data-expect~="invitation"]') && isVisible && box.width > 1 && box.height > 1)
        return true;
      if (element.shadowRoot && isShown(element.shadowRoot)) return true;
      const inner = isVisible && (element as HTMLIFrameElement).contentDocument;
      if (inner && isShown(inner)) return true;
    }
    return false;
  };
  // A message posted in a frame's callback arrives after that frame was painted: what is there then was on screen.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    scope.samples++;
    if (isShown(document)) scope.shown++;
    requestAnimationFrame(() => port2.postMessage(null));
  };
  requestAnimationFrame(() => port2.postMessage(null));
}

/** In how many of the first sixty painted frames the invitation was on screen. */
export async function framesSampled(page: Page): Promise<number> {
  type Scope = { samples: number; shown: number };
  await page.waitForFunction(() => (window as unknown as Scope).samples > 60);
  return page.evaluate(() => (window as unknown as Scope).shown);
}
