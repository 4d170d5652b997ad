/** A data channel of the frame with itself: while it is open, timers go on and the page is not frozen. */
import { openLoopback } from './loopback.ts';

/** `hidden`: while the frame is hidden, and not at once; `now`: seen or hidden. */
export type ChannelUse = 'never' | 'hidden' | 'now';

export interface Channel {
  use(when: ChannelUse): void;
  /** Called whenever the frame is hidden or seen. */
  look(): void;
}

/** Chromium slows a hidden page's timers down after a minute: whoever comes back sooner never needed us. */
const delayMs = 45_000;

export function createChannel(open: () => () => void = openLoopback): Channel {
  let when: ChannelUse = 'never';
  let close: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function openNow(): void {
    clearTimeout(timer);
    timer = undefined;
    if (close) return;
    try {
      close = open();
    } catch {
      // Switched off by a policy, or by another extension.
    }
  }

  function look(): void {
    if (when === 'now') return openNow();
    if (when === 'hidden' && document.hidden) {
      if (!close) timer ??= setTimeout(openNow, delayMs);
      return;
    }
    clearTimeout(timer);
    timer = undefined;
    close?.();
    close = null;
  }

  return {
    look,
    use(next) {
      when = next;
      look();
    },
  };
}
