import { startSentry } from '../engine/sentry.ts';
import type { SentryTable } from '../engine/sentry-table.ts';
import { watchCorners } from '../engine/unknown/corner.ts';
import type { FromContent, Payload } from '../messages.ts';
import { isConnected, send } from '../wire.ts';
import { shadowOf } from './shadow-of.ts';

/** What our scripts share in a page, in the world that is ours alone. */
const scope = globalThis as {
  noThanksSentry?: () => boolean;
  /** When the person last pressed something before the engine came, in the page's milliseconds. */
  noThanksPressedAt?: number;
};

/** Runs the sentry in this page, once the person really sees the page (a prerendered one may never be shown). */
export function watchPage(table: SentryTable): void {
  // At install and update it is injected into open pages, where the browser may just have run it by itself.
  if (scope.noThanksSentry?.()) return;
  const stop = new AbortController();
  scope.noThanksSentry = () => isConnected() && !stop.signal.aborted;
  const tell = <K extends keyof FromContent>(name: K, data: Payload<FromContent, K>): void => {
    if (isConnected()) void send(name, data);
    else stop.abort();
  };
  const start = (): void => {
    startSentry(table, (finding) => tell('noticed', finding), stop.signal);
    watchCorners(shadowOf, () => tell('fixedNoticed', {}), stop.signal);
  };
  // The browser's own memory of it (`userActivation`) is also set by whoever drives the page from outside.
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, (event) => event.isTrusted && (scope.noThanksPressedAt = performance.now()), {
      capture: true,
      signal: stop.signal,
    });
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering) page.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
