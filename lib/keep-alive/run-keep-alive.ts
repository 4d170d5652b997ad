import { isConnected, listen } from '../wire.ts';
import { createChannel } from './channel.ts';
import { createHolder } from './hold.ts';
import { createLock } from './lock.ts';
import { theShield } from './the-shield.ts';

const scope = globalThis as { noThanksKeeper?: { isAlive(): boolean } };
/** From a new version of us to the one before it, which the browser no longer talks to. */
const takeover = 'no-thanks-takeover';

/** Waits for the background's word; one per frame. */
export function runKeepAlive(): void {
  if (scope.noThanksKeeper?.isAlive()) return;
  document.dispatchEvent(new Event(takeover));
  const stop = new AbortController();
  const { signal } = stop;
  // A page may send that event, too: then the next one of us that is brought here, at the next tick, begins anew.
  scope.noThanksKeeper = { isAlive: () => !signal.aborted && isConnected() };
  const holder = createHolder({
    ...{ isTop: window === window.top, isConnected },
    ...{ lock: createLock(), channel: createChannel(), shield: theShield },
  });
  document.addEventListener(
    takeover,
    () => {
      holder.release();
      stop.abort();
    },
    { signal },
  );
  listen(
    {
      keepAlive(order) {
        if (order.do === 'release') {
          holder.release();
          return null;
        }
        const key = holder.hold(order.wish);
        if (order.do === 'nudge') holder.nudge();
        return key;
      },
    },
    signal,
  );
}
