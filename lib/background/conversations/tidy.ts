/**
 * What an earlier worker, browser or version left behind. An update empties the session area: conversations of the old
 * version are closed here, and go on when the person next writes.
 */
import browser from 'webextension-polyfill';
import { getSettings } from '../settings.ts';
import { letGoOfTheRest } from './keeping.ts';
import { allRunning } from './running.ts';
import { closeDied, dayMs, deleteOlder } from './store.ts';
import { startTicking, stopTickingWhenQuiet } from './ticking.ts';

const tidiedKey = 'tidied';

/** Deletes what has had its time: once a browser start and once a day, so that a setting can be thought over. */
async function deleteOld(running: ReadonlySet<string>, now: number): Promise<void> {
  const { [tidiedKey]: last } = await browser.storage.session.get(tidiedKey);
  if (typeof last === 'number' && now - last < dayMs) return;
  const { retentionDays } = await getSettings();
  if (retentionDays !== null) await deleteOlder(now - retentionDays * dayMs, running);
  await browser.storage.session.set({ [tidiedKey]: now });
}

let tidied: Promise<void> | undefined;

/** At each start of the worker, in the order that loses nothing: the alarm first. */
export function tidyUp(): Promise<void> {
  return (tidied ??= (async () => {
    const running = await allRunning();
    if (running.length) await startTicking();
    else await stopTickingWhenQuiet();
    await letGoOfTheRest();
    const ids = new Set(running.map(({ id }) => id));
    await closeDied(ids);
    await deleteOld(ids, Date.now());
  })());
}
