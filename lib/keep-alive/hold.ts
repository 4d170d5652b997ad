/**
 * What keeps a page with a running conversation from being frozen, and from being taken for idle. Nothing is patched;
 * everything is undone by `release`, and by itself when the extension is gone.
 */
export interface Holder {
  hold(): void;
  /** One synthetic pointer move, so that idle timers that count any event start again. */
  nudge(): void;
  release(): void;
}

export interface HolderHost {
  /** Only there: one lock anywhere exempts the whole page, and the top frame outlives the others. */
  isTop: boolean;
  isConnected(): boolean;
}

/** Any name: a shared lock keeps nobody from anything. */
const lockName = 'no-thanks-conversation';
/** How often it is looked whether the extension is still there. It may be disabled at any time, without a word. */
const watchMs = 20_000;

export function createHolder(host: HolderHost): Holder {
  let letGo: (() => void) | null = null;
  let watch: ReturnType<typeof setInterval> | undefined;
  let flip = 0;

  function lock(): void {
    if (!host.isTop || letGo) return;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    // Absent where the context is not secure, refused in opaque frames: then the page may be frozen.
    navigator.locks?.request(lockName, { mode: 'shared' }, () => held).catch(() => {});
  }

  function release(): void {
    clearInterval(watch);
    watch = undefined;
    letGo?.();
    letGo = null;
  }

  return {
    hold() {
      lock();
      watch ??= setInterval(() => host.isConnected() || release(), watchMs);
    },
    nudge() {
      // In the middle of the view: scripts that wait for a leaving pointer watch the upper edge.
      const init = {
        bubbles: true,
        composed: true,
        clientX: (innerWidth >> 1) + (flip ^= 1),
        clientY: innerHeight >> 1,
      };
      document.dispatchEvent(new MouseEvent('mousemove', init));
    },
    release,
  };
}
