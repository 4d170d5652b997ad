/** The toolbar button of a tab: picture, number and title. The browser resets all three on navigation. */
import browser from 'webextension-polyfill';
import { toolbarOf, type Toolbar, type ToolbarLook } from '../policy/toolbar.ts';
import { defaultRules } from './briefing.ts';
import { knownVendors } from './custom-store.ts';
import { say, sayCount } from './say.ts';
import { siteRow } from './stores.ts';
import { tabState, tabStates, type TabState } from './tab-state.ts';

/** Pictures under `public/icon/state`; what is not here has the extension's own. */
const pictures: Partial<Record<ToolbarLook, string>> = {
  off: 'off',
  chat: 'chat',
  asking: 'chat',
  silenced: 'silenced',
  hidden: 'silenced',
  talk: 'talk',
};

const pathOf = (look: ToolbarLook): Record<string, string> => {
  const name = pictures[look];
  const file = (size: number): string => (name ? `/icon/state/${name}-${size}.png` : `/icon/${size}.png`);
  return { 16: file(16), 32: file(32) };
};

const words: Record<ToolbarLook, (count: number) => string> = {
  none: () => '',
  off: () => say('ruleAllow'),
  chat: () => say('factAvailable'),
  asking: () => say('factAsking'),
  silenced: (count) => sayCount('silenced', count),
  hidden: () => say('factHidden'),
  talk: (count) => (count ? sayCount('conversationUnread', count) : say('conversationsHeading')),
};

const sightingsOf = ({ frames }: TabState) => Object.values(frames).flatMap(({ sightings }) => sightings);

/** "No Thanks: Intercom, 2 invitations silenced". */
async function titleOf(tab: TabState, { look, count }: Toolbar): Promise<string> {
  const seen = new Set([...sightingsOf(tab).map(({ vendor }) => vendor), ...Object.keys(tab.talks)]);
  const vendors = [...(await knownVendors(tab.site, tab.isPrivate)), ...tab.found];
  const names = vendors.filter(({ id }) => seen.has(id)).map(({ name }) => name);
  const facts = [...names, words[look](count)].filter(Boolean).join(' · ');
  return [say('extensionName'), facts].filter(Boolean).join(': ');
}

async function paintNow(tabId: number): Promise<void> {
  const tab = await tabState(tabId);
  if (!tab) return;
  const [row, { defaultRule }] = await Promise.all([siteRow(tab.site, tab.isPrivate), defaultRules()]);
  const toolbar = toolbarOf({
    rule: row?.rule ?? defaultRule,
    sightings: sightingsOf(tab),
    silenced: tab.silenced,
    unread: Object.values(tab.talks).map(({ talk }) => talk.unread),
  });
  const { action } = browser;
  const text = toolbar.count ? String(Math.min(toolbar.count, 99)) : '';
  // Each for itself: a tab may be gone, and Firefox for Android has neither pictures nor badges.
  await Promise.allSettled([
    action.setIcon?.({ tabId, path: pathOf(toolbar.look) }),
    action.setBadgeText?.({ tabId, text }),
    titleOf(tab, toolbar).then((title) => action.setTitle({ tabId, title })),
  ]);
}

/**
 * Shows what is known of a tab now; nothing is touched where no script of ours has reported anything. Never rejects: what
 * the button shows is no reason to fail what happened.
 */
export const paint = (tabId: number): Promise<void> => paintNow(tabId).catch(() => {});

/** Every tab of a site, after its rule changed. */
export async function paintSite(site: string, isPrivate: boolean): Promise<void> {
  const tabs = (await tabStates()).filter(([, tab]) => tab.site === site && tab.isPrivate === isPrivate);
  await Promise.all(tabs.map(([id]) => paint(id)));
}
