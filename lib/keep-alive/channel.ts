/** Keeps a hidden frame's timers awake where that is needed; closed the moment the frame is seen again. */
import { openLoopback } from './loopback.ts';

export interface Channel {
  /** Whether it may be open while the frame is hidden. */
  allow(isAllowed: boolean): void;
  /** Called whenever the frame is hidden or seen. */
  look(): void;
}

/** Chromium slows a hidden page's timers down after a minute: whoever comes back sooner never needed us. */
const delayMs = 45_000;

export function createChannel(open: () => () => void = openLoopback): Channel {
  let isAllowed = false;
  let close: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    if (!isAllowed || !document.hidden) {
      clearTimeout(timer);
      timer = undefined;
      close?.();
      close = null;
    } else if (!close) {
      timer ??= setTimeout(() => {
        timer = undefined;
        try {
          close = open();
        } catch {
          // Switched off by a policy, or by another extension.
        }
      }, delayMs);
    }
  }

  return {
    look,
    allow(is) {
      isAllowed = is;
      look();
    },
  };
}
