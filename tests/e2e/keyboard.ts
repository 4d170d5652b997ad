/** A person without a mouse: goes through a page with the Tab key. */
import type { Page } from 'playwright-core';

export interface Walk {
  /** What could not be reached, was reached without a sign of it, or would not let go: in words. */
  faults: string[];
  /** How many controls were reached. */
  reached: number;
}

/** What the page knows of the walk, under a name of its own. */
interface Walking {
  controls(): Element[];
  seen: Set<Element>;
}
declare global {
  interface Window {
    testWalk: Walking;
  }
}

/** Goes through the whole page once. */
export async function tabThrough(page: Page): Promise<Walk> {
  const count = await page.evaluate(start);
  const faults: string[] = [];
  let reached = 0;
  // Some more than there are: whoever is still inside then, is trapped.
  for (let press = 0; press <= count + 3; press++) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(look);
    if (!step) return { faults: [...faults, ...(await page.evaluate(missed))], reached };
    reached++;
    if (!step.isMarked) faults.push(`nothing shows that the focus is here: ${step.name}`);
  }
  return { faults: [...faults, 'the focus never leaves the page'], reached };
}

function start(): number {
  const isReachable = (element: HTMLElement): boolean =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [inert] *') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    // of a group of radio buttons one is a stop: the chosen one
    !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
  const controls = () =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(isReachable);
  window.testWalk = { controls, seen: new Set() };
  (document.activeElement as HTMLElement | null)?.blur();
  window.getSelection()?.removeAllRanges();
  return controls().length;
}

/** Where the focus is now; `null` once it has left the page or come round. */
function look(): { name: string; isMarked: boolean } | null {
  const { activeElement } = document;
  const { seen } = window.testWalk;
  if (!activeElement || activeElement === document.body || seen.has(activeElement)) return null;
  seen.add(activeElement);
  // A control that draws nothing itself has a neighbour or a holder that does.
  const near = [activeElement, activeElement.nextElementSibling, activeElement.parentElement];
  const isMarked = near.some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });
  return { name: activeElement.outerHTML.slice(0, 120), isMarked };
}

function missed(): string[] {
  const { controls, seen } = window.testWalk;
  return controls()
    .filter((element) => !seen.has(element))
    .map((element) => `never reached: ${element.outerHTML.slice(0, 120)}`);
}
