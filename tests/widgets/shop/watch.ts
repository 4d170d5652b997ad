/** Watches parts of a page in every frame it paints, from before its first script on. */
import { openEyes } from '../../support/page-eyes.ts';
import { waitFor } from '../../support/wait-for.ts';
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

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page's own world, after `openEyes`: self-contained. */
function watchPage(paths: Record<string, string>): void {
  const never = { present: 0, painted: 0, first: null, last: null, isVisible: false, box: null, text: '' };
  const state: Watched = {
    frames: 0,
    now: 0,
    pressed: null,
    parts: Object.fromEntries(Object.keys(paths).map((name): [string, Seen] => [name, { ...never }])),
  };
  window.watched = state;

  const look = (part: Seen, path: string): void => {
    if (window.testEyes.all(path).length) part.present++;
    const element = window.testEyes.shown(path);
    part.isVisible = element !== null;
    if (!element) return;
    const box = element.getBoundingClientRect();
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

/** Source text for a page: watches the parts at these paths. */
export const watchScript = (paths: Record<string, string>): string =>
  `(${openEyes.toString()})();(${watchPage.toString()})(${JSON.stringify(paths)})`;

/** What was seen in the page that is open now; `null` before its first frame. */
export const watched = async (tab: Tab): Promise<Watched | null> =>
  JSON.parse((await tab.evaluate('JSON.stringify(window.watched ?? null)')) as string) as Watched | null;

/** Asks until `holds`. Rejects with `sentence` after `limit` milliseconds. */
export const until = (
  tab: Tab,
  sentence: string,
  holds: (seen: Watched) => boolean,
  limit = 20_000,
): Promise<Watched> =>
  waitFor(
    sentence,
    async () => {
      const seen = await watched(tab);
      return seen && holds(seen) ? seen : null;
    },
    limit,
  ).then(
    (seen) => seen as Watched,
    () => Promise.reject(new Error(sentence)),
  );
