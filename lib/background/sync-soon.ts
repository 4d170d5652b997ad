import browser from 'webextension-polyfill';
import { getSettings } from './settings.ts';

export const alarmName = 'sync';

/**
 * Something that is copied was changed: the copy follows half a minute after the last change, which is the soonest an
 * alarm may ring, and far below the number of writes that the browsers allow. Never rejects.
 */
export async function syncSoon(): Promise<void> {
  try {
    if ((await getSettings()).syncRules) await browser.alarms.create(alarmName, { delayInMinutes: 0.5 });
  } catch {
    // The next change, or the browser's next start, sees to it.
  }
}
