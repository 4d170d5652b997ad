import browser from 'webextension-polyfill';
import type { TextKey } from './text.ts';

/** How the toolbar button is brought into sight in this browser. */
export async function pinHint(): Promise<TextKey & `welcomePin${string}`> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'welcomePinAndroid';
  return browser.runtime.getURL('').startsWith('moz-') ? 'welcomePinFirefox' : 'welcomePinChromium';
}
