import { startSentry } from '../engine/sentry.ts';
import type { SentryTable } from '../engine/sentry-table.ts';
import { isConnected, send } from '../wire.ts';

/** When the person last pressed something before the engine came, in the page's milliseconds; shared in our world. */
const scope = globalThis as { noThanksPressedAt?: number };

function rememberPresses(signal: AbortSignal): void {
  const remember = (event: Event): void => {
    if (event.isTrusted) scope.noThanksPressedAt = performance.now();
  };
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, remember, { capture: true, passive: true, signal });
}

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
  rememberPresses(stop.signal);
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering) page.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
