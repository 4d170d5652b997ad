import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { runCommand } from '../lib/background/command.ts';
import { ticked } from '../lib/background/conversations/tick.ts';
import { opened } from '../lib/background/conversations/opened.ts';
import { hearNotices } from '../lib/background/conversations/hear-notices.ts';
import { checkRule, menuClicked } from '../lib/background/menu.ts';
import { browserStarted, installed, workerStarted } from '../lib/background/life.ts';
import { syncAlarm, syncNow } from '../lib/background/sync.ts';
import { onMessage } from '../lib/background/router.ts';
import { committed, removed } from '../lib/background/tabs.ts';
import { welcome } from '../lib/background/welcome.ts';

/** Every listener is registered before the first await: the browser wakes the worker only for those. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onInstalled.addListener((details) => {
    void installed();
    void welcome(details).catch(() => {});
  });
  browser.runtime.onStartup.addListener(() => void browserStarted());
  browser.webNavigation.onCommitted.addListener((details) => void committed(details));
  browser.webNavigation.onCreatedNavigationTarget.addListener((details) => void opened(details));
  browser.tabs.onRemoved.addListener((tabId) => void removed(tabId));
  browser.tabs.onReplaced.addListener((_, tabId) => void removed(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => void Promise.all([ticked(name), syncAlarm(name)]));
  browser.storage.sync.onChanged.addListener(() => void syncNow());
  hearNotices();
  browser.permissions.onAdded.addListener(hearNotices);
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command) => void runCommand(command));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => void menuClicked(menuItemId, tab?.id));
  // Chromium tells nobody that the menu is about to open: its mark follows the tab in front.
  browser.tabs.onActivated.addListener(({ tabId }) => void checkRule(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, { active }) => {
    if (active && status === 'complete') void checkRule(tabId);
  });
  void workerStarted();
});
