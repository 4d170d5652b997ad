import { startSentry } from '../engine/sentry.ts';
import type { SentryTable } from '../engine/sentry-table.ts';
import { isConnected, send } from '../wire.ts';

/** Runs the sentry in this page, once the person really sees the page (a prerendered one may never be shown). */
export function watchPage(table: SentryTable): void {
  const stop = new AbortController();
  const start = (): void =>
    startSentry(
      table,
      (finding) => {
        if (isConnected()) void send('noticed', finding);
        else stop.abort();
      },
      stop.signal,
    );
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering) page.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
