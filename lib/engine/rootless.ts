/**
 * Waits for shadow roots. A custom element in the page's markup gets its root when its script arrives, and no
 * observer is told (`attachShadow` is no mutation), so these few elements are asked before each paint, for a while.
 */
export interface Rootless {
  add(element: Element): void;
}

export interface RootlessContext {
  hasRoot(element: Element): boolean;
  found(): void;
  signal: AbortSignal;
}

/** Later than this, the engine's own second-by-second look is enough. */
const waitMs = 30_000;
const most = 32;

export function createRootless({ hasRoot, found, signal }: RootlessContext): Rootless {
  const waiting = new Map<Element, number>();
  const given = new WeakSet<Element>();
  let isRunning = false;

  function check(): void {
    isRunning = false;
    if (signal.aborted) return;
    let isNew = false;
    for (const [element, until] of waiting) {
      const hasOne = hasRoot(element);
      isNew ||= hasOne;
      if (hasOne || performance.now() > until || !element.isConnected) waiting.delete(element);
    }
    if (isNew) found();
    run();
  }

  function run(): void {
    if (isRunning || !waiting.size) return;
    isRunning = true;
    requestAnimationFrame(check);
  }

  return {
    add(element) {
      if (given.has(element) || waiting.size >= most) return;
      given.add(element);
      waiting.set(element, performance.now() + waitMs);
      run();
    },
  };
}
