/**
 * What an earlier worker, browser or version left behind. An update empties the session area: conversations of the old
 * version are closed here, and go on when the person next writes.
 */
import { letGoOfTheRest } from './keeping.ts';
import { allRunning } from './running.ts';
import { tidyConversations } from './store.ts';
import { startTicking } from './ticking.ts';

let tidied: Promise<void> | undefined;

/** At each start of the worker, in the order that loses nothing: the alarm first. */
export function tidyUp(): Promise<void> {
  return (tidied ??= (async () => {
    const running = await allRunning();
    if (running.length) startTicking();
    await letGoOfTheRest();
    await tidyConversations(new Set(running.map(({ id }) => id)), Date.now());
  })());
}
