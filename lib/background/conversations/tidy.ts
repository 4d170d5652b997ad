/** What an earlier worker, browser or version left behind. */
import { tabStates } from '../tab-state.ts';
import { keep, letGoOfTheRest } from './keeping.ts';
import { followChats } from './life.ts';
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

/** After an update: the scripts in the pages are orphans, and what they held they have let go of. */
export async function followAgain(): Promise<void> {
  for (const [tabId, { frames, talks }] of await tabStates()) {
    if (!Object.keys(talks).length) continue;
    const ids = [...new Set([0, ...Object.keys(frames).map(Number)])];
    await followChats(tabId, ids);
    await keep(tabId, ids);
  }
}
