import browser from 'webextension-polyfill';
import { cycleRule, declineHere } from './here.ts';
import { checkRule } from './menu.ts';
import { openForPerson } from './open-chat.ts';
import { startPicker } from './picker.ts';

const commands: Record<string, (tabId: number) => Promise<unknown>> = {
  decline: declineHere,
  pick: startPicker,
  open: (tabId) => openForPerson(tabId),
  cycle: cycleRule,
};

/** A keyboard command, for the tab in front. */
export async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  await commands[command]?.(tab.id);
  if (command === 'cycle') await checkRule(tab.id);
}
