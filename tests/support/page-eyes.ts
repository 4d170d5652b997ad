/** Sight inside a page: finds a part by its path, closed shadow roots included, and says whether it is on screen. */

/** See `Path` in lib/engine/vendor.ts; here without the steps that enter a frame. */
type Path = string;

export interface Eyes {
  /** Everything the path matches in this document. */
  all(path: Path): Element[];
  /** The first match that a person can see. */
  shown(path: Path): Element | null;
}

declare global {
  interface Window {
    testEyes: Eyes;
  }
}

/**
 * Runs in the page's own world before its scripts (an init script): self-contained. It keeps the shadow roots
 * as they are made, so that the test sees into closed ones; for everyone else they stay closed.
 */
export function openEyes(): void {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  const rootOf = (element: Element) => roots.get(element) ?? element.shadowRoot;
  const above = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const onScreen = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    if (box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth) return false;
    if (getComputedStyle(element).visibility !== 'visible') return false;
    let opacity = 1;
    for (let at: Element | null = element; at; at = above(at)) {
      const style = getComputedStyle(at);
      opacity *= Number(style.opacity);
      if (style.display === 'none' || opacity < 0.01) return false;
    }
    return true;
  };
  const all = (path: Path): Element[] => {
    let scopes: ParentNode[] = [document];
    let found: Element[] = [];
    for (const step of path.split(' >>> ')) {
      found = scopes.flatMap((scope) => [...scope.querySelectorAll(step)]);
      scopes = found.map(rootOf).filter((root) => root !== null);
    }
    return found;
  };
  window.testEyes = { all, shown: (path) => all(path).find(onScreen) ?? null };
}

/** The path, cut where it enters a frame: one piece per document. */
export function piecesOf(path: Path): Path[] {
  const pieces: Path[][] = [[]];
  const steps = path.split(' >>> ');
  steps.forEach((step, i) => {
    pieces.at(-1)!.push(step);
    const entersFrame = /(^|[\s>+~])iframe[^\s>+~]*$/.test(step) && i < steps.length - 1;
    if (entersFrame) pieces.push([]);
  });
  return pieces.map((piece) => piece.join(' >>> '));
}
