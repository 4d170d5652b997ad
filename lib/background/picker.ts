/** The person shows us a chat in a tab: starts the picker there, and keeps what it describes. */
import browser from 'webextension-polyfill';
import { addCustomRules, checkDefinition, newId } from './custom-rules.ts';
import { addToPage } from './detection.ts';
import type { Sender } from './sender.ts';
import { recordDecline } from './sites.ts';
import { changeTab, newTabState, tabState } from './tab-state.ts';
import { placeOf } from './tab-view.ts';
import { changeSenderTab } from './tabs.ts';

/** False where no extension runs. */
export async function startPicker(tabId: number): Promise<boolean> {
  const { site, isPrivate } = await placeOf(tabId);
  if (site === null) return false;
  await changeTab(tabId, (state) => ({
    ...(state?.site === site ? state : newTabState(site, isPrivate)),
    isPicking: true,
  }));
  const target = { tabId, frameIds: [0] };
  const started = await browser.scripting.executeScript({ target, files: ['/pick.js'] }).catch(() => []);
  return started.length > 0;
}

export async function pickerLeft(sender: Sender): Promise<void> {
  await changeSenderTab(sender, (state) => void (state.isPicking = false));
}

/**
 * Keeps what the person picked as a rule of its site, and declines it at once. False when it makes no sense, when
 * there are too many rules, or when nobody is picking in this document.
 */
export async function keepPicked(sender: Sender, { definition }: { definition: unknown }): Promise<boolean> {
  if (sender.frameId !== 0 || !(await tabState(sender.tabId))?.isPicking) return false;
  const { name } = (definition ?? {}) as { name?: unknown };
  const { vendor } = checkDefinition(definition, newId(name));
  if (!vendor || (await addCustomRules(sender, 'picked', [vendor])) === 'tooMany') return false;
  await pickerLeft(sender);
  const { kind = 'greeting' } = vendor.invitations[0] ?? {};
  const id = crypto.randomUUID();
  await recordDecline(sender, { id, vendor: vendor.id, kind, how: 'popup', at: Date.now() });
  await addToPage(sender, [vendor.id]);
  return true;
}
