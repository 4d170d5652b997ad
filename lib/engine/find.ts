import { entersFrame, pathOf, stepsOf } from './path.ts';
import { sizeFits } from './showing.ts';
import type { Path, Spot } from './vendor.ts';

/** A tree our script can look into: a document or a shadow root. */
export type Realm = Document | ShadowRoot;

export interface Reach {
  /** The shadow root of an element, closed ones included; `null` where there is none (yet). */
  shadowOf(element: Element): ShadowRoot | null;
  /** Told about every realm a path led into, so that it can be watched. */
  entered(realm: Realm): void;
  /** Told about an element that should have a shadow root and has none yet: `attachShadow` is not a mutation. */
  rootless(element: Element): void;
}

export interface Found {
  elements: Element[];
  /** Frames of another origin on the way: what lies inside is for the script that runs there. */
  remote: HTMLIFrameElement[];
}

/** A page may flood us with look-alikes; nobody needs more than this many of one part. */
const most = 50;

const take = (realm: Realm, selector: string): Element[] =>
  Array.prototype.slice.call(realm.querySelectorAll(selector), 0, most);

/** `instanceof` fails on elements of another document. */
const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe';

const takeLast = (realm: Realm, selector: string, count: number): Element[] =>
  Array.prototype.slice.call(realm.querySelectorAll(selector), -count);

/**
 * Everything a path leads to, from `start`; at the last step at most the first fifty of a realm, or the last `count`.
 * Never throws, whatever the page does to its frames.
 */
export function find(path: Path, start: Realm, reach: Reach, count = 0): Found {
  const steps = stepsOf(path);
  const last = steps.pop()!;
  const remote: HTMLIFrameElement[] = [];
  let realms = [start];
  for (const step of steps) {
    const next: Realm[] = [];
    for (const element of realms.flatMap((realm) => take(realm, step))) {
      const inner = isFrame(element) ? documentOf(element) : reach.shadowOf(element);
      if (inner) {
        next.push(inner);
        reach.entered(inner);
      } else if (isFrame(element)) remote.push(element);
      else reach.rootless(element);
    }
    realms = next;
  }
  const elements = realms.flatMap((realm) => (count ? takeLast(realm, last, count) : take(realm, last)));
  return { elements, remote };
}

/** `find` for several spots at once, each element once; a spot with a size only counts while it fits. */
export function findSpots(spots: readonly Spot[], start: Realm, reach: Reach): Found {
  const found = spots.map((spot) => {
    const { elements, remote } = find(pathOf(spot), start, reach);
    const fitting =
      typeof spot === 'string' ? elements : elements.filter((element) => sizeFits(element, spot.size));
    return { elements: fitting, remote };
  });
  const elements = [...new Set(found.flatMap((one) => one.elements))];
  const remote = new Set(found.flatMap((one) => one.remote));
  // A part that is a frame itself: presses on it happen inside.
  for (const frame of elements.filter(isFrame)) {
    const inner = documentOf(frame);
    if (inner) reach.entered(inner);
    else remote.add(frame);
  }
  return { elements, remote: [...remote] };
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** What of a path concerns a script that runs inside the vendor's frame: the steps after the last frame. */
export function pathInsideFrame(path: Path): Path | null {
  const steps = stepsOf(path);
  const own = steps.slice(steps.findLastIndex(entersFrame) + 1);
  return own.length && own.length < steps.length ? own.join(' >>> ') : null;
}
