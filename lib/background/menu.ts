import browser from 'webextension-polyfill';
import { startPicker } from './picker.ts';

const id = 'pick';

/** The picker in the page's context menu. Firefox for Android has none. */
export function addMenuEntry(): void {
  const title = browser.i18n.getMessage('pickerStart');
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus?.removeAll().then(
    () => browser.contextMenus.create({ id, title, contexts: ['all'], documentUrlPatterns }),
    () => {},
  );
}

/** `contextMenus.onClicked`. */
export async function menuClicked(entry: string | number, tabId: number | undefined): Promise<void> {
  if (entry === id && tabId !== undefined) await startPicker(tabId);
}
