/** Deletes what is known about a site, or everything: in the database, and what else was written down on the way. */
import browser from 'webextension-polyfill';
import { destroy } from '../db/db.ts';
import { keyOf, tableNames, type Rows, type TableName } from '../db/rows.ts';
import type { Changes } from '../db/store.ts';
import { siteLists } from '../settings.ts';
import { inTurn } from './conversations/in-turn.ts';
import { keptPrefix } from './conversations/keeping.ts';
import { endConversation } from './conversations/life.ts';
import { allRunning } from './conversations/running.ts';
import { forget } from './conversations/store.ts';
import { forgetCustomRows } from './custom-store.ts';
import { forgetForNow } from './for-now.ts';
import { forgetEntriesOf } from './outbox.ts';
import { getSettings } from './settings.ts';
import { choicesInTurn } from './sites.ts';
import { dropPrivateStore, ordinaryStore } from './stores.ts';
import { dropCopy } from './sync.ts';
import { tellAll } from './tell-all.ts';
import { within } from './within.ts';

/** Both lines of jobs stand still meanwhile: nothing is written between two deletions. */
const alone = <T>(job: () => Promise<T>): Promise<T> => choicesInTurn(() => inTurn(job));

async function endAll(isMeant: (site: string) => boolean): Promise<void> {
  for (const one of await allRunning()) if (isMeant(one.site)) await endConversation(one, 'person');
}

/** Everything about a site, the person's own settings for it included. */
export async function forgetSite(site: string): Promise<void> {
  await endAll((one) => one === site);
  await alone(async () => {
    const store = await ordinaryStore();
    const settings = await getSettings();
    const conversations = await store.conversations.where('site', site);
    for (const { id } of conversations) await store.turns.deleteWhere('conversation', id);
    await forget(...conversations.map(({ id }) => id));
    const keys = <N extends TableName>(name: N, rows: Rows[N]['row'][]) => ({
      put: [],
      delete: rows.map((row) => keyOf[name](row)),
    });
    const lists = siteLists.filter((name) => settings[name].includes(site));
    await store.change({
      sites: { put: [], delete: [site] },
      declines: keys('declines', await store.declines.where('site', site)),
      tally: keys('tally', await store.tally.where('site', site)),
      customRules: keys('customRules', await store.customRules.where('site', site)),
      conversations: keys('conversations', conversations),
      drafts: keys('drafts', await store.drafts.where('site', site)),
      settings: {
        put: lists.map((key) => ({ key, value: settings[key].filter((one) => one !== site) })),
        delete: [],
      },
      // While there is a copy in the sync storage, other browsers have to be told which site it was.
      synced: keys(
        'synced',
        settings.syncRules ? [] : (await store.synced.all()).filter(({ key }) => key.split(' ')[1] === site),
      ),
      // The undo of an import holds rows of many sites, this one's perhaps among them.
      undo: { put: [], delete: ['import'] },
    } satisfies Changes);
  });
  await forgetEntriesOf((one) => one === site);
  await forgetForNow(site);
  forgetCustomRows();
  await tellAll();
}

/**
 * What is known of a tab goes with it; that we changed a tab's discarding has to be known until it is put back;
 * what is left of a memory without rows says that the database is to be emptied when it can be opened again.
 */
const isNeeded = (key: string): boolean =>
  [keptPrefix, 'tab:', 'opener:', 'memory:'].some((prefix) => key.startsWith(prefix));
const destroyMs = 5000;

async function emptyArea(area: 'local' | 'session'): Promise<void> {
  const keys = Object.keys(await browser.storage[area].get(null));
  await browser.storage[area].remove(keys.filter((key) => !isNeeded(key)));
}

/** Everything. False when the database cannot be reached, and may still hold something. */
export async function forgetEverything(): Promise<boolean> {
  await endAll(() => true);
  const isDone = await alone(async () => {
    const store = await ordinaryStore();
    for (const name of tableNames) await store[name].clear();
    await dropPrivateStore();
    await forgetForNow();
    await emptyArea('local');
    await emptyArea('session');
    return store.storage === 'database' || within(destroy(), destroyMs, false);
  });
  await dropCopy().catch(() => {});
  forgetCustomRows();
  await tellAll();
  return isDone;
}
