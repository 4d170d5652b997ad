import type { Realm } from './find.ts';
import type { Vendor } from './vendor.ts';

/** Watches the realms and elements where a widget lives, each once, until `signal` aborts. */
export interface Observation {
  /** From now on the attributes that this vendor's selectors name matter too. */
  heed(vendor: Vendor): void;
  /** A realm: nodes come and go anywhere in it. */
  realm(realm: Realm): void;
  /** A vendor's own element: its attributes, its inside and its size matter too, and its holders' attributes. */
  element(element: Element): void;
}

/** Attributes that show and hide whatever the selectors say; watching all would cost on animated pages. */
const usual = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'src'];
/** A page that keeps making new widgets does not get to keep us watching all of them. */
const most = 500;

/** Things that change what is on screen without changing a node. */
const stirs = ['load', 'transitionend', 'animationend'] as const;

export function createObservation(changed: () => void, signal: AbortSignal): Observation {
  const attributes = new Set(usual);
  const mutations = new MutationObserver(changed);
  /** Of its own: to observe a node anew replaces how its observer watched it before. */
  const holders = new MutationObserver(changed);
  const sizes = new ResizeObserver(changed);
  signal.addEventListener('abort', () => [mutations, holders, sizes].forEach((one) => one.disconnect()));

  /** Once for each node, and again when more attributes matter than before. */
  function once(watch: (node: Node, filter: MutationObserverInit) => void): (node: Node) => boolean {
    const seen = new WeakMap<Node, number>();
    let count = 0;
    return (node) => {
      if (seen.get(node) === attributes.size || count >= most) return false;
      if (!seen.has(node)) count++;
      seen.set(node, attributes.size);
      watch(node, { attributes: true, attributeFilter: [...attributes] });
      return true;
    };
  }

  const inside = { childList: true, subtree: true };
  const watchRealm = once((realm, filter) => {
    mutations.observe(realm, realm === document ? inside : { ...inside, ...filter });
    for (const type of stirs) realm.addEventListener(type, changed, { capture: true, passive: true, signal });
  });
  const watchElement = once((element, filter) => {
    mutations.observe(element, { ...inside, ...filter });
    sizes.observe(element as Element);
  });
  const watchHolder = once((holder, filter) => holders.observe(holder, filter));

  return {
    heed(vendor) {
      for (const [, name] of JSON.stringify(vendor).matchAll(/\[([a-z][\w-]*)/g)) attributes.add(name!);
    },
    realm: watchRealm,
    element(element) {
      if (!watchElement(element)) return;
      let holder = element.parentElement;
      while (holder && watchHolder(holder)) holder = holder.parentElement;
    },
  };
}
