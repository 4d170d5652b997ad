import browser from 'webextension-polyfill';
import { toFrame } from './to-frame.ts';

/** The keyboard command: the top frame of the active tab declines whatever it offers. */
export async function runCommand(command: string): Promise<void> {
  if (command !== 'decline') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await toFrame(tab.id, 0, 'declineOffered', {});
}
