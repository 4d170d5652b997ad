import browser from 'webextension-polyfill';

/** The one alarm: it exists only while a conversation runs. Half a minute is the shortest a browser grants. */
export const tickName = 'conversations';
const minutes = 0.5;

/** An alarm that is there already goes on: made anew at each start of the worker, it might never come. */
export async function startTicking(): Promise<void> {
  if (await browser.alarms.get(tickName)) return;
  browser.alarms.create(tickName, { periodInMinutes: minutes, delayInMinutes: minutes });
}

export const stopTicking = (): Promise<boolean> => browser.alarms.clear(tickName);
