/** The context menu of pages and of the toolbar button. Firefox for Android has none. */
import browser, { type Menus } from 'webextension-polyfill';
import { rules, type Rule } from '../policy/decide.ts';
import { declineHere, setRuleHere } from './here.ts';
import { openForPerson } from './open-chat.ts';
import { startPicker } from './picker.ts';
import { say } from './say.ts';
import { ruleAt } from './rule-at.ts';
import type { SpokenKey } from './spoken.ts';

const rulePrefix = 'rule:';
const names: Record<Rule, SpokenKey> = {
  once: 'ruleOnce',
  quiet: 'ruleQuiet',
  hidden: 'ruleHidden',
  allow: 'ruleAllow',
};

const entries = (): Menus.CreateCreatePropertiesType[] => [
  { id: 'decline', title: say('commandDecline') },
  { id: 'open', title: say('actionOpen') },
  { id: 'rules', title: say('ruleHeading') },
  ...rules.map((rule) => ({
    ...{ id: rulePrefix + rule, parentId: 'rules', title: say(names[rule]) },
    ...{ type: 'radio' as const, checked: rule === 'once' },
  })),
  { id: 'pick', title: say('pickerStart') },
  { id: 'settings', title: say('openSettings') },
];

/** Made anew at each installation and update. */
export async function makeMenu(): Promise<void> {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  await menus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  for (const entry of entries()) menus.create({ contexts: ['all'], documentUrlPatterns, ...entry });
  shown = undefined;
}

/** The rule that is checked, as far as this worker knows. */
let shown: Rule | undefined;

/** Checks the rule that holds in a tab: called for the tab in front, so that the menu is right before it opens. */
export async function checkRule(tabId: number): Promise<void> {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  const rule = menus && (await ruleAt(tabId));
  if (!rule || rule === shown) return;
  shown = rule;
  await menus.update(rulePrefix + rule, { checked: true }).catch(() => (shown = undefined));
}

/** `contextMenus.onClicked`. */
export async function menuClicked(entry: string | number, tabId: number | undefined): Promise<void> {
  if (entry === 'settings') return browser.runtime.openOptionsPage();
  if (tabId === undefined) return;
  if (entry === 'decline') await declineHere(tabId);
  if (entry === 'open') await openForPerson(tabId);
  if (entry === 'pick') await startPicker(tabId);
  const rule = rules.find((one) => entry === rulePrefix + one);
  if (!rule) return;
  // The browser has moved the mark by itself.
  shown = rule;
  await setRuleHere(tabId, rule);
}
