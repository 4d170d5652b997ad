/** The slow experiments of `npm run lab`: what is done for a hidden chat, next to the same page without a chat. */
import { buildFolder } from '../../scripts/lib/build.ts';
import { launchLab, type LabBrowser, type LabOptions } from './chromium.ts';
import { figures } from './figures.ts';
import { alarms, isNative, known, locks, openTab, openTalk, ownPage, type LabTab } from './inside.ts';
import { openShop, type Shop } from './shop.ts';

type Say = (text: string) => void;
type Rows = Record<string, unknown>[];
export interface Report {
  title: string;
  rows: Rows;
}

const pause = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** A page without a secure context, and one with the shield. Every tab has a host of its own: so locks are told apart. */
export const insecure = 'plain.example';
const shielded = 'shielded.localhost';

/** Chromium lets every tab but the one in front freeze at once; on a person's computer that takes minutes. */
export const freezing = '--enable-features=InfiniteTabsFreezing:num_protected_tabs/0';
export const resolving =
  '--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE localhost, EXCLUDE 127.0.0.1';

interface Lab {
  browser: LabBrowser;
  shop: Shop;
  tabs: LabTab[];
  ask(name: string, data: object): Promise<unknown>;
  hide(): Promise<void>;
}

async function withLab<T>(options: Partial<LabOptions>, run: (lab: Lab) => Promise<T>): Promise<T> {
  const shop = await openShop();
  const switches = [resolving, ...(options.switches ?? [])];
  const browser = await launchLab({ extension: buildFolder('chromium'), ...options, switches });
  try {
    const ask = await ownPage(browser);
    await ask('listSite', { list: 'shieldSites', text: shielded, isListed: true });
    const tabs = [
      await openTab(browser, shop, 'zammad', 'no-chat', 'no-chat.localhost'),
      await openTalk(browser, shop, 'rasa', 'chat', 'chat.localhost'),
      await openTalk(browser, shop, 'zammad', 'chat-by-timer', 'by-timer.localhost'),
      await openTalk(browser, shop, 'rasa', 'chat-on-http', insecure),
      await openTalk(browser, shop, 'zammad', 'chat-shielded', shielded),
    ];
    // Everything is in place some moments after the first message: here nobody leaves sooner.
    await pause(2);
    return await run({
      ...{ browser, shop, tabs, ask },
      hide: async () => void (await browser.open('about:blank')),
    });
  } finally {
    await browser.close();
    await shop.close();
  }
}

async function endAll({ browser, tabs, ask }: Lab): Promise<void> {
  for (const { name } of tabs) {
    const { id, talks } = await known(browser, name);
    for (const vendor of talks) await ask('endConversation', { tabId: id, vendor });
  }
}

/** What is left in each tab, and of the alarm. */
async function left({ browser, tabs }: Lab): Promise<Rows> {
  return Promise.all(
    tabs.map(async ({ name, target }) => {
      const { frozen, autoDiscardable } = await known(browser, name);
      const isHeld = (await locks(browser, target).catch(() => ['(no answer)'])).join(', ') || 'none';
      const getters = await isNative(browser, target).catch(() => '(no answer)');
      return {
        tab: name,
        frozen,
        'may be discarded': autoDiscardable,
        locks: isHeld,
        'own getters': getters,
      };
    }),
  );
}

/** Hidden for `seconds`: timers, idle timers, what the page reads; then the chats end, and it is looked once more. */
export const hiddenTabs = (say: Say, seconds: number, options: Partial<LabOptions> = {}): Promise<Report[]> =>
  withLab(options, async (lab) => {
    const { shop, browser, tabs } = lab;
    const span = (since: number): Rows =>
      tabs.map(({ name }) => ({ ...figures(shop, name, since, Date.now()) }));
    const start = Date.now();
    await lab.hide();
    say(`The tabs are hidden for ${seconds} seconds …`);
    await pause(seconds - 60);
    const lastMinute = Date.now();
    await pause(60);
    const reports: Report[] = [
      { title: `Hidden for ${seconds} s`, rows: span(start) },
      { title: 'The last minute of it', rows: span(lastMinute) },
      { title: 'Held while the chats ran', rows: await left(lab) },
    ];
    await endAll(lab);
    say('The chats are over; two more minutes …');
    await pause(60);
    const afterwards = Date.now();
    await pause(60);
    reports.push(
      { title: 'The second minute after the end', rows: span(afterwards) },
      {
        title: `Held after the end (alarms: ${(await alarms(browser)).join(', ') || 'none'})`,
        rows: await left(lab),
      },
    );
    return reports;
  });

/** Minutes; what holds a tab back longer, holds it back. */
const patience = 5;

/** The same tabs under a policy that freezes whatever is hidden. */
export const frozenTabs = (say: Say, options: Partial<LabOptions> = {}): Promise<Report[]> =>
  withLab({ ...options, switches: [freezing] }, async (lab) => {
    await lab.hide();
    say('The browser freezes hidden tabs; one and a half minutes …');
    await pause(90);
    const running = await Promise.all(
      lab.tabs.map(async ({ name }) => ({
        tab: name,
        frozen: (await known(lab.browser, name)).frozen,
        'told that it freezes': lab.shop.of(name).some(({ what }) => what === 'freeze'),
      })),
    );
    await endAll(lab);
    const endedAt = Date.now();
    say(`The chats are over; until all are frozen, ${patience} minutes at most …`);
    const frozenAfter = new Map<string, number>();
    while (frozenAfter.size < lab.tabs.length && Date.now() - endedAt < patience * 60_000) {
      for (const { name } of lab.tabs)
        if (!frozenAfter.has(name) && (await known(lab.browser, name)).frozen)
          frozenAfter.set(name, Math.round((Date.now() - endedAt) / 1000));
      await pause(2);
    }
    const after = lab.tabs.map(({ name }) => ({
      tab: name,
      'froze, s after the end': frozenAfter.get(name) ?? 'not yet',
    }));
    return [
      { title: 'Freezing on, chats running', rows: running },
      { title: 'Freezing on, after the end', rows: after },
    ];
  });
