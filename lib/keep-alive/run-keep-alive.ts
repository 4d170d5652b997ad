import { isConnected, listen } from '../wire.ts';
import { createHolder } from './hold.ts';

const scope = globalThis as { noThanksKeeper?: { isAlive(): boolean } };

/** Waits for the background's word; one per frame. */
export function runKeepAlive(): void {
  if (scope.noThanksKeeper?.isAlive()) return;
  scope.noThanksKeeper = { isAlive: isConnected };
  const holder = createHolder({ isTop: window === window.top, isConnected });
  listen(
    {
      keepAlive({ do: what }) {
        if (what === 'release') return holder.release();
        holder.hold();
        if (what === 'nudge') holder.nudge();
      },
    },
    new AbortController().signal,
  );
}
