import browser from 'webextension-polyfill';
import { allRunning } from './running.ts';

/** The one alarm: it exists only while a conversation runs. Half a minute is the shortest a browser grants. */
export const tickName = 'conversations';
const minutes = 0.5;

/** An alarm that is there already goes on: made anew at each start of the worker, it might never come. */
export async function startTicking(): Promise<void> {
  if (await browser.alarms.get(tickName)) return;
  browser.alarms.create(tickName, { periodInMinutes: minutes, delayInMinutes: minutes });
}

/** A conversation has ended: without another one there is no alarm. */
export async function stopTickingWhenQuiet(): Promise<void> {
  if ((await allRunning()).length) return;
  await browser.alarms.clear(tickName);
  // One may have begun just then.
  if ((await allRunning()).length) await startTicking();
}
