import { startSentry } from '../engine/sentry.ts';
import type { SentryTable } from '../engine/sentry-table.ts';
import { isConnected, send } from '../wire.ts';

/** What the background put into the world of our scripts, just before. */
const scope = globalThis as { noThanksOwnTable?: SentryTable };

/** Looks for the person's own definitions in this page, as the sentry does for the catalogue's. */
export function watchForOwn(): void {
  const table = scope.noThanksOwnTable;
  if (!table) return;
  const stop = new AbortController();
  startSentry(
    table,
    (finding) => {
      if (isConnected()) void send('noticed', finding);
      else stop.abort();
    },
    stop.signal,
  );
}
