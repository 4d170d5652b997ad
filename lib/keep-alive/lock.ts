export interface Lock {
  take(): void;
  letGo(): void;
  isHeld(): boolean;
}

/** Any name: a shared lock keeps nobody from anything. */
const lockName = 'no-thanks-conversation';

/** A Web Lock, for which Chromium freezes no page: one anywhere exempts all of it. */
export function createLock(): Lock {
  let release: (() => void) | null = null;
  let isHeld = false;
  return {
    take() {
      if (release) return;
      const held = new Promise<void>((resolve) => (release = resolve));
      const granted = (): Promise<void> => {
        isHeld = true;
        return held;
      };
      // Absent where the context is not secure, refused in opaque frames: there a data channel has to do.
      navigator.locks?.request(lockName, { mode: 'shared' }, granted).catch(() => {});
    },
    letGo() {
      release?.();
      release = null;
      isHeld = false;
    },
    isHeld: () => isHeld,
  };
}
