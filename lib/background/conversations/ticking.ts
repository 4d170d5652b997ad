import browser from 'webextension-polyfill';

/** The one alarm: it exists only while a conversation runs. Half a minute is the shortest a browser grants. */
export const tickName = 'conversations';
const minutes = 0.5;

export function startTicking(): void {
  void browser.alarms.create(tickName, { periodInMinutes: minutes, delayInMinutes: minutes });
}

export const stopTicking = (): Promise<boolean> => browser.alarms.clear(tickName);
