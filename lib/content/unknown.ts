import { scan } from '../engine/unknown/scan.ts';
import { isConnected, send } from '../wire.ts';
import { shadowOf } from './shadow-of.ts';

/** One scan a page, in the world all our scripts of one load share. */
const scope = globalThis as { noThanksScan?: { isAlive(): boolean } };

/** Looks for widgets that nobody has described, and tells the background of those that may be offered a chip. */
export function scanPage(): void {
  if (scope.noThanksScan?.isAlive()) return;
  const stop = new AbortController();
  scope.noThanksScan = { isAlive: () => isConnected() && !stop.signal.aborted };
  scan({
    shadowOf,
    found({ id: _id, seen: _seen, ...definition }) {
      if (isConnected()) void send('foundWidget', { definition });
      else stop.abort();
    },
    signal: stop.signal,
  });
}
