/** Counts the painted frames in which a marked part of a fixture is on screen. */
import type { Page } from 'playwright-core';
import type { Size } from '../../../lib/engine/vendor.ts';
import type { PartName } from './marks.ts';

interface Samples {
  samples: number;
  shown: number;
  isShown: boolean;
}

/** Runs in the page, on its own. Looks at every frame that is painted; what is smaller than `width`, `height` does not count. */
function sample(name: string, width: number, height: number): void {
  if (window !== window.top) return;
  const scope = window as unknown as Samples;
  scope.samples = scope.shown = 0;
  const isMarked = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return element.matches(`[data-expect~="${name}"]`) && box.width >= width && box.height >= height;
  };
  const isShown = (root: Document | ShadowRoot): boolean => {
    for (const element of root.querySelectorAll('*')) {
      const isVisible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (isVisible && isMarked(element)) return true;
      if (element.shadowRoot && isShown(element.shadowRoot)) return true;
      const inner = isVisible && (element as HTMLIFrameElement).contentDocument;
      if (inner && isShown(inner)) return true;
    }
    return false;
  };
  // Just before the paint: an observation that is new is told of after all animation frames' callbacks and after those
  // who observed before. After the paint would be too late: a task may have changed what nobody has seen yet.
  const frame = (): void => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      scope.samples++;
      scope.isShown = isShown(document);
      if (scope.isShown) scope.shown++;
    });
    if (document.documentElement) observer.observe(document.documentElement);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** The script that samples a part; one that is told by its size, only while it has it. */
export const sampling = (name: PartName, { minWidth = 2, minHeight = 2 }: Size = {}): string =>
  `(${sample})(${JSON.stringify(name)}, ${minWidth}, ${minHeight});`;

/** In how many of the first sixty sampled frames the part was on screen. */
export async function framesSampled(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as unknown as Samples).samples > 60);
  return page.evaluate(() => (window as unknown as Samples).shown);
}

/** Was the part there in the frame sampled last? */
export const wasSampled = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as Samples).isShown);
