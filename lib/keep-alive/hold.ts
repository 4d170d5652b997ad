/**
 * What keeps a page with a running conversation from being frozen, from being taken for idle and, where the person
 * wants that, from hearing that its tab is hidden. Everything is undone by `release`, and by itself when the page or
 * the extension goes.
 */
import type { KeepWish } from '../policy/keep.ts';
import type { Channel, ChannelUse } from './channel.ts';
import type { Lock } from './lock.ts';
import type { Shield } from './shield.ts';

export interface Holder {
  /** Holds as wished from now on. Returns a name for the shield's other part where that has to be brought. */
  hold(wish: KeepWish): string | null;
  /** One synthetic pointer move, so that idle timers that count any event start again. */
  nudge(): void;
  release(): void;
}

export interface HolderHost {
  /** The lock is only there: one anywhere exempts the whole page, and the top frame outlives the others. */
  isTop: boolean;
  isConnected(): boolean;
  lock: Lock;
  channel: Channel;
  shield(): Shield;
}

/** How often it is looked whether the extension is still there. It may be disabled at any time, without a word. */
const watchMs = 20_000;

export function createHolder({ isTop, isConnected, lock, channel, shield }: HolderHost): Holder {
  let stop: (() => void) | null = null;
  let wish: KeepWish = { channel: 'never', shield: false };
  let flip = 0;

  function channelUse(): ChannelUse {
    if (wish.channel === 'never') return 'never';
    // In the lock's place: a browser may freeze a page the moment it is hidden, and then nothing can be opened.
    if (isTop && lock.isRefused()) return 'now';
    return wish.channel === 'always' ? 'hidden' : 'never';
  }
  const look = (): void => channel.use(channelUse());

  function start(): void {
    const watch = setInterval(() => isConnected() || release(), watchMs);
    const over = new AbortController();
    const { signal } = over;
    document.addEventListener('visibilitychange', look, { signal, capture: true });
    // A page that holds something is not kept for going back to.
    addEventListener('pagehide', release, { signal });
    stop = () => {
      clearInterval(watch);
      over.abort();
    };
  }

  function release(): void {
    stop?.();
    stop = null;
    if (wish.shield) shield().disarm();
    wish = { channel: 'never', shield: false };
    look();
    // Last: the page may be frozen from now on.
    lock.letGo();
  }

  return {
    hold(next) {
      if (!stop) start();
      if (isTop) lock.take();
      const hadShield = wish.shield;
      wish = next;
      look();
      if (hadShield && !next.shield) shield().disarm();
      if (!next.shield) return null;
      const key = shield().arm(look);
      shield().renew();
      return key;
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
