import browser from 'webextension-polyfill';
import { startPicker } from './picker.ts';
import { toFrame } from './to-frame.ts';

/** A keyboard command: the top frame of the active tab declines whatever it offers, or the picker starts there. */
export async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'decline') await toFrame(tab.id, 0, 'declineOffered', {});
  if (command === 'pick') await startPicker(tab.id);
}
