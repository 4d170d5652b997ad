/** Watches parts of a page in every frame it paints, from before its first script on. */
import type { Tab } from './tab.ts';

/** Of one part: in how many frames it was in the page, in how many a person could see it, and since when. */
export interface Seen {
  present: number;
  painted: number;
  /** `performance.now()` of the first and the last frame in which it could be seen; `null`: never. */
  first: number | null;
  last: number | null;
  isVisible: boolean;
  /** Where it was when last seen, CSS pixels. */
  box: { x: number; y: number; width: number; height: number } | null;
  text: string;
}

export interface Watched {
  frames: number;
  /** `performance.now()` of the latest frame. */
  now: number;
  /** `performance.now()` of the person's latest press. */
  pressed: number | null;
  parts: Record<string, Seen>;
}

/** Runs in the page, in its own world: sees what any script of the page could. */
function watchPage(paths: Record<string, string>): void {
  const never = { present: 0, painted: 0, first: null, last: null, isVisible: false, box: null, text: '' };
  const state: Watched = {
    frames: 0,
    now: 0,
    pressed: null,
    parts: Object.fromEntries(Object.keys(paths).map((name): [string, Seen] => [name, { ...never }])),
  };
  (window as unknown as { watched: Watched }).watched = state;

  const find = (path: string): Element | null => {
    let scope: ParentNode = document;
    const steps = path.split(' >>> ');
    for (const [index, step] of steps.entries()) {
      const found: Element | null = scope.querySelector(step);
      if (!found || index === steps.length - 1) return found;
      if (!found.shadowRoot) return null;
      scope = found.shadowRoot;
    }
    return null;
  };

  const canBeSeen = (element: Element, { width, height, x, y, right, bottom }: DOMRect): boolean =>
    Math.min(width, height) > 1 &&
    Math.max(x, 0) < Math.min(right, innerWidth) &&
    Math.max(y, 0) < Math.min(bottom, innerHeight) &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  const look = (part: Seen, path: string): void => {
    const element = find(path);
    part.isVisible = false;
    if (!element) return;
    part.present++;
    const box = element.getBoundingClientRect();
    if (!canBeSeen(element, box)) return;
    part.isVisible = true;
    part.painted++;
    part.first ??= state.now;
    part.last = state.now;
    part.box = { x: box.x, y: box.y, width: box.width, height: box.height };
    part.text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 120);
  };

  const frame = (): void => {
    state.frames++;
    state.now = performance.now();
    for (const [name, path] of Object.entries(paths)) look(state.parts[name]!, path);
    requestAnimationFrame(frame);
  };
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted) state.pressed = performance.now();
    },
    true,
  );
  requestAnimationFrame(frame);
}

/** Source text for a page: watches the parts at these paths (open shadow roots by " >>> "). */
export const watchScript = (paths: Record<string, string>): string =>
  `(${watchPage.toString()})(${JSON.stringify(paths)})`;

/** What was seen in the page that is open now; `null` before its first frame. */
export const watched = async (tab: Tab): Promise<Watched | null> =>
  JSON.parse((await tab.evaluate('JSON.stringify(window.watched ?? null)')) as string) as Watched | null;

/** Asks frame by frame until `holds`. Rejects with `sentence` after `limit` milliseconds. */
export async function until(
  tab: Tab,
  sentence: string,
  holds: (seen: Watched) => boolean,
  limit = 20_000,
): Promise<Watched> {
  const end = Date.now() + limit;
  for (;;) {
    const seen = await watched(tab).catch(() => null); // between two pages there is nothing to ask
    if (seen && holds(seen)) return seen;
    if (Date.now() > end) throw new Error(sentence);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
