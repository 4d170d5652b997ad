import browser from 'webextension-polyfill';
import { queryOf } from '../../conversation/search.ts';
import type { ConversationRow } from '../../db/rows.ts';
import { mostUndone, type KeptTranscript } from '../../files/transcripts.ts';
import type { WhichTranscripts } from '../../transcript-messages.ts';
import { ask } from '../ask.ts';
import { coalesce } from '../coalesce.ts';
import { database } from '../database.ts';
import { live } from '../live-query.svelte.ts';
import { Status } from '../status.svelte.ts';
import { counted } from '../count.ts';
import { text } from '../text.ts';
import { idsOf, sitesIn, stillThere, type Line } from './reading.ts';
import { searchTranscripts, type Found } from './search.ts';

/** All transcripts: the list, the search through them, and their deletion. */
export class TranscriptsModel {
  readonly status = new Status();
  /** Vendor id → name. */
  names = $state.raw<Record<string, string>>({});
  /** Ids of conversations that run now. */
  running = $state.raw(idsOf([]));
  offSites = $state.raw<readonly string[]>([]);
  site = $state('');
  words = $state('');
  /** How much was looked at, from 0 to 1; 1 when no search runs. */
  part = $state(1);
  /** What was deleted last and can be brought back. */
  deleted = $state.raw<KeptTranscript[]>([]);
  /** A deletion too large to be undone, which the person has to confirm. */
  doubtful = $state.raw<{ which: WhichTranscripts; count: number }>();
  #found = $state.raw<Found[]>([]);
  #stop = new AbortController();

  readonly #stored = live(async () =>
    database()
      .conversations.orderBy('lastAt')
      .reverse()
      .toArray()
      .catch(() => null),
  );
  readonly query = $derived(queryOf(this.words));
  readonly sites = $derived(sitesIn(this.rows ?? []));
  readonly lines = $derived.by((): Line[] => {
    const rows = (this.rows ?? []).filter(({ site }) => !this.site || site === this.site);
    return this.query.length ? stillThere(rows, this.#found) : rows.map((row) => ({ row }));
  });

  /** Newest first; `undefined` until they are read, `null` when the database refuses. */
  get rows(): ConversationRow[] | null | undefined {
    return this.#stored.current;
  }

  readonly #refresh = coalesce(async () => {
    const [names, running, stored] = await Promise.all([
      ask('getVendorNames', {}).catch(() => undefined),
      ask('getConversations', {}).catch(() => undefined),
      ask('getSettings', {}).catch(() => undefined),
    ]);
    this.names = names ?? this.names;
    if (running) this.running = idsOf(running);
    this.offSites = stored?.settings.transcriptsOffSites ?? this.offSites;
  });

  /** Asks who is who and what runs, again after every change; until the returned function is called. */
  follow(): () => void {
    const changed = (): void => void this.#refresh();
    browser.storage.session.onChanged.addListener(changed);
    changed();
    return () => {
      browser.storage.session.onChanged.removeListener(changed);
      this.stop();
    };
  }

  /** Looks for these words from the beginning; the search before is given up. */
  async search(words: string, site: string): Promise<void> {
    this.stop();
    Object.assign(this, { words, site });
    this.#found = [];
    if (!this.query.length) return;
    const { signal } = (this.#stop = new AbortController());
    this.part = 0;
    const report = (found: Found[], part: number): void => {
      if (found.length) this.#found = [...this.#found, ...found];
      this.part = part;
    };
    try {
      await searchTranscripts(database(), { query: this.query, site, report }, signal);
    } catch {
      // Given up, or the database refuses: what was found stands.
    }
    if (!signal.aborted) this.part = 1;
  }

  stop(): void {
    this.#stop.abort();
    this.part = 1;
  }

  /** Deletes at once what can be brought back, and asks first where it cannot. */
  async delete(which: WhichTranscripts): Promise<void> {
    const ids = (this.rows ?? []).filter((row) => isIn(row, which)).map(({ id }) => id);
    const isMuch = await areMore(ids, mostUndone).catch(() => true);
    if (isMuch) this.doubtful = { which, count: ids.length };
    else await this.#delete(which, ids.length);
  }

  async confirm(): Promise<void> {
    const { which, count } = this.doubtful ?? {};
    this.doubtful = undefined;
    if (which) await this.#delete(which, count!);
  }

  async #delete(which: WhichTranscripts, count: number): Promise<void> {
    await this.#try(async () => {
      this.deleted = await ask('deleteTranscripts', which);
      this.status.say(counted('transcriptsDeleted', count));
    });
  }

  async undo(): Promise<void> {
    await this.#try(async () => {
      await ask('restoreTranscripts', { transcripts: this.deleted });
      this.deleted = [];
      this.status.say(text('transcriptsRestored'));
    });
  }

  async keepSite(site: string, isKept: boolean): Promise<void> {
    await this.#try(() => ask('listSite', { list: 'transcriptsOffSites', text: site, isListed: !isKept }));
    await this.#refresh();
  }

  async #try(task: () => Promise<unknown>): Promise<void> {
    try {
      await task();
    } catch {
      this.status.say(text('statusFailed'));
    }
  }
}

/** Have these conversations more turns than so many? Counted one by one, no further than it takes to know. */
async function areMore(ids: readonly string[], most: number): Promise<boolean> {
  let count = 0;
  for (const id of ids) {
    count += await database().turns.where('conversation').equals(id).count();
    if (count > most) return true;
  }
  return false;
}

const isIn = ({ id, site }: ConversationRow, which: WhichTranscripts): boolean =>
  'all' in which || ('id' in which ? which.id === id : which.site === site);
