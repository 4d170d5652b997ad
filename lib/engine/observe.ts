import type { Realm } from './find.ts';

/** Watches the realms and elements where a widget lives, each once, until `signal` aborts. */
export interface Observation {
  /** A realm: nodes come and go anywhere in it. */
  realm(realm: Realm): void;
  /** A vendor's own element: its attributes, its inside and its size matter too. */
  element(element: Element): void;
}

/** Attributes in which real widgets carry their state; watching all of them would cost on animated pages. */
const stateAttributes = [
  'class',
  'style',
  'hidden',
  'open',
  'data-state',
  'aria-hidden',
  'aria-expanded',
  'src',
];
/** A page that keeps making new widgets does not get to keep us watching all of them. */
const most = 500;

/** Things that change what is on screen without changing a node. */
const stirs = ['load', 'transitionend', 'animationend'] as const;

export function createObservation(changed: () => void, signal: AbortSignal): Observation {
  const seen = new WeakSet<Node>();
  let count = 0;
  const mutations = new MutationObserver(changed);
  const sizes = new ResizeObserver(changed);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
  });
  const isNew = (node: Node): boolean => {
    if (seen.has(node) || count >= most) return false;
    seen.add(node);
    count++;
    return true;
  };

  return {
    realm(realm) {
      if (!isNew(realm)) return;
      const isPage = realm === document;
      mutations.observe(realm, {
        childList: true,
        subtree: true,
        ...(isPage ? {} : { attributes: true, attributeFilter: stateAttributes }),
      });
      for (const type of stirs)
        realm.addEventListener(type, changed, { capture: true, passive: true, signal });
    },
    element(element) {
      if (!isNew(element)) return;
      mutations.observe(element, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: stateAttributes,
      });
      sizes.observe(element);
    },
  };
}
