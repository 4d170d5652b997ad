import { tableNames, type TableName } from '../db/rows.ts';
import { ask } from './ask.ts';
import { database } from './database.ts';
import { live } from './live-query.svelte.ts';
import { Status } from './status.svelte.ts';
import { text, type TextKey } from './text.ts';

/** What is in each table, in the person's words. A table that is missing here does not compile. */
const names = {
  sites: 'tableSites',
  declines: 'tableDeclines',
  defaults: 'tableDefaults',
  customRules: 'tableCustomRules',
  tally: 'tableTally',
  conversations: 'transcriptsHeading',
  turns: 'storedTurns',
  drafts: 'storedDrafts',
  settings: 'tableSettings',
  synced: 'syncHeading',
  undo: 'storedUndo',
} as const satisfies Record<TableName, TextKey>;

const unique = (names: string[]): string[] => names.sort().filter((name, at) => name !== names[at - 1]);

/** Everything that is stored, counted, and its deletion. */
export class StoredModel {
  readonly status = new Status();
  site = $state('');
  /** What the person is asked to confirm. */
  asking = $state<'site' | 'all'>();

  readonly #counts = live(async () => {
    const db = database();
    const tables = tableNames.map(async (table) => ({
      table,
      label: names[table],
      count: await db.table(table).count(),
    }));
    return Promise.all(tables).catch(() => null);
  });
  readonly #sites = live(async () => {
    const db = database();
    const indexed = ['sites', 'declines', 'conversations', 'customRules', 'drafts', 'tally'] as const;
    const lists = await Promise.all(indexed.map((table) => db.table(table).orderBy('site').uniqueKeys()));
    return unique(lists.flat().map(String));
  });

  /** `null` when the database refuses. */
  get counts() {
    return this.#counts.current;
  }

  /** Every site that something is known about. */
  get sites(): string[] {
    return this.#sites.current ?? [];
  }

  readonly isKnown = $derived(this.sites.includes(this.site.trim()));

  async confirm(): Promise<void> {
    const { asking } = this;
    const site = this.site.trim();
    this.asking = undefined;
    try {
      if (asking === 'site') {
        await ask('forgetSite', { site });
        this.site = '';
        this.status.say(text('storedForgotSite', site));
      } else {
        const isDone = await ask('forgetEverything', {});
        // What pages keep of their look, to have it before they paint.
        localStorage.clear();
        this.status.say(text(isDone ? 'storedForgotAll' : 'storedForgotPart'));
      }
    } catch {
      this.status.say(text('statusFailed'));
    }
  }
}
