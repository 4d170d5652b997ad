/** Where rows live: in the database, or in memory when the database is refused. */
import type { DeclineRow, Rows, TableName } from './rows.ts';

export interface Rack<N extends TableName> {
  get(key: Rows[N]['key']): Promise<Rows[N]['row'] | undefined>;
  all(): Promise<Rows[N]['row'][]>;
  put(row: Rows[N]['row']): Promise<void>;
  delete(key: Rows[N]['key']): Promise<void>;
}

export interface Store {
  /** 'memory': holds until the browser closes. May change to 'memory' at any time, when the disk is full. */
  readonly storage: 'database' | 'memory';
  sites: Rack<'sites'>;
  declines: Rack<'declines'> & { ofSite(site: string): Promise<DeclineRow[]> };
  tally: Rack<'tally'>;
  defaults: Rack<'defaults'>;
}

/** The part of `storage.session` the in-memory store needs. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
