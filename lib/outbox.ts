/** How a decline survives a background that dies between the click and the write: it is put here first. */
import type { FromContent, Payload } from './messages.ts';

/** What stands under `outboxKey(id)` in `storage.local` until the background has stored it. */
export type OutboxEntry = Payload<FromContent, 'recordDecline'> & {
  /** Address of the top page. The background derives the site from it and keeps nothing else of it. */
  url: string;
};

export const outboxPrefix = 'outbox:';
export const outboxKey = (id: string): string => outboxPrefix + id;
