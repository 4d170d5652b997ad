import browser, { type Runtime } from 'webextension-polyfill';

const key = 'welcomed';

/**
 * Opens the welcome page: once, at the first installation, and no other page ever. Not for an add-on that a developer
 * loads for the time being (Firefox says so), which is installed anew at each start.
 */
export async function welcome({ reason, temporary }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install' || temporary) return;
  if ((await browser.storage.local.get(key))[key]) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  await browser.storage.local.set({ [key]: true });
}
