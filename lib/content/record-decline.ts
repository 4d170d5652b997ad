import type { FromContent, Payload } from '../messages.ts';
import { outboxKey, type OutboxEntry } from '../outbox.ts';
import { send } from '../wire.ts';
import { extension } from './extension.ts';

type Decline = Payload<FromContent, 'recordDecline'>;

/** Tries again after so many milliseconds: a killed worker needs a moment to come back. */
const retriesMs = [0, 300, 1_000, 3_000, 10_000];

/** The top page's origin. Inside a frame Firefox tells it only from 148 on. */
const topOrigin = (): string | undefined =>
  window === window.top ? location.origin : [...(location.ancestorOrigins ?? [])].at(-1);

/**
 * Records a decline durably: first into the outbox (storage.local outlives this page and the background), then by
 * message, until it is acknowledged. Private windows write nothing to disk and have the message alone.
 */
export async function recordDecline(decline: Decline): Promise<void> {
  const url = topOrigin();
  if (!extension.extension?.inIncognitoContext && url) {
    const entry: OutboxEntry = { ...decline, url };
    // Storage full or refused: the message still goes out.
    void extension.storage.local.set({ [outboxKey(decline.id)]: entry }).catch(() => undefined);
  }
  for (const ms of retriesMs) {
    // The first time at once: the page may be gone before the next turn of its loop.
    if (ms) await new Promise((resolve) => setTimeout(resolve, ms));
    if (await send('recordDecline', decline)) return;
  }
}
