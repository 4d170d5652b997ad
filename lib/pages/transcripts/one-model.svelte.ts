import Dexie from 'dexie';
import { queryOf } from '../../conversation/search.ts';
import { toJson, toMarkdown, toText, type SpeakerNames } from '../../conversation/transcript.ts';
import type { ConversationRow, TurnRow } from '../../db/rows.ts';
import { ask } from '../ask.ts';
import { database } from '../database.ts';
import { live } from '../live-query.svelte.ts';
import { fileName, saveFile } from '../save-file.ts';
import type { Status } from '../status.svelte.ts';
import { text } from '../text.ts';
import { hitsIn, itemsOf } from './reading.ts';

export type SaveAs = 'txt' | 'md' | 'json';

const types: Record<SaveAs, string> = { txt: 'text/plain', md: 'text/markdown', json: 'application/json' };

export const speakerNames = (): SpeakerNames => ({
  visitor: text('speakerVisitor'),
  agent: text('speakerAgent'),
  bot: text('speakerBot'),
  system: text('speakerSystem'),
});

/** One transcript that is being read. */
export class TranscriptModel {
  readonly id: string;
  readonly status: Status;
  words = $state('');
  /** Which of the hits is shown, counted from 0. */
  hit = $state(0);
  readonly #row;
  readonly #turns;
  readonly query = $derived(queryOf(this.words));
  readonly items = $derived(itemsOf(this.turns ?? []));
  readonly hits = $derived(hitsIn(this.items, this.query));

  constructor(id: string, words: string, status: Status) {
    this.id = id;
    this.words = words;
    this.status = status;
    this.#row = live(async () =>
      database()
        .conversations.get(id)
        .then(
          (row) => row ?? null,
          () => null,
        ),
    );
    this.#turns = live(async () =>
      database()
        .turns.where('[conversation+seq]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .toArray()
        .catch((): TurnRow[] => []),
    );
  }

  /** `undefined` until it is read, `null` when there is none. */
  get row(): ConversationRow | null | undefined {
    return this.#row.current;
  }

  get turns(): TurnRow[] | undefined {
    return this.#turns.current;
  }

  find(words: string): void {
    this.words = words;
    this.hit = 0;
  }

  /** Goes to another hit, round and round. */
  go(by: 1 | -1): void {
    const { length } = this.hits;
    if (length) this.hit = (this.hit + by + length) % length;
  }

  /** `vendor`: its name. */
  textAs(as: SaveAs, vendor: string): string {
    const transcript = { ...this.row!, vendor, turns: this.turns ?? [] };
    if (as === 'json') return toJson(transcript);
    return (as === 'md' ? toMarkdown : toText)(transcript, speakerNames());
  }

  save(as: SaveAs, vendor: string): void {
    const { site, startedAt } = this.row!;
    saveFile(this.textAs(as, vendor), fileName(as, startedAt, site), types[as]);
    this.status.say(text('exportDone'));
  }

  copy = (vendor: string): Promise<void> => this.#copy(async () => this.textAs('txt', vendor));
  copyRecap = (): Promise<void> => this.#copy(() => ask('getRecap', { id: this.id }));

  async #copy(read: () => Promise<string>): Promise<void> {
    try {
      await navigator.clipboard.writeText(await read());
      this.status.say(text('statusCopied'));
    } catch {
      this.status.say(text('statusFailed'));
    }
  }
}
