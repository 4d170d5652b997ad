/** What the frames of a tab are asked to do for its conversations, by what is known of vendors, browser and person. */
import browser from 'webextension-polyfill';
import { keepWishes, type KeepWish } from '../../policy/keep.ts';
import { vendors } from '../../vendors/index.ts';
import { getSettings } from '../settings.ts';
import type { TabState } from '../tab-state.ts';

const byTimer = new Set(vendors.filter((vendor) => vendor.byTimer).map(({ id }) => id));

/**
 * Firefox closes a content script's data channel by itself after some seconds, and needs none: its hidden tabs keep
 * their timers (ESR 153, measured 2026-11).
 */
const hasChannel = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:');

/** By frame id; empty where no conversation runs. */
export async function wishesIn({ site, talks }: TabState): Promise<Map<number, KeepWish>> {
  const running = Object.entries(talks);
  if (!running.length) return new Map();
  const { shieldSites } = await getSettings();
  return keepWishes({
    talks: running.map(([vendor, { frames, talk }]) => ({
      vendor,
      frames,
      isCapped: talk.cappedAt !== null,
    })),
    byTimer,
    hasChannel: hasChannel(),
    isShielded: shieldSites.includes(site),
  });
}
