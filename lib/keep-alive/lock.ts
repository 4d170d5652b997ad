export interface Lock {
  take(): void;
  letGo(): void;
  /** There is none to be had here: the context is not secure, or the frame is an opaque one. */
  isRefused(): boolean;
}

/** Any name: a shared lock keeps nobody from anything. */
const lockName = 'no-thanks-conversation';

/** A Web Lock, for which Chromium freezes no page: one anywhere exempts all of it. */
export function createLock(): Lock {
  let release: (() => void) | null = null;
  let isRefused = false;
  return {
    take() {
      if (release) return;
      const held = new Promise<void>((resolve) => (release = resolve));
      isRefused = !navigator.locks;
      navigator.locks?.request(lockName, { mode: 'shared' }, () => held).catch(() => (isRefused = true));
    },
    letGo() {
      release?.();
      release = null;
      isRefused = false;
    },
    isRefused: () => isRefused,
  };
}
