/** Where rows live: in the database, or in memory when the database is refused. */
import { tableNames, type Rows, type TableName } from './rows.ts';

export interface Rack<N extends TableName> {
  get(key: Rows[N]['key']): Promise<Rows[N]['row'] | undefined>;
  all(): Promise<Rows[N]['row'][]>;
  /** The rows whose indexed field has this value. */
  where(index: keyof Rows[N]['row'] & string, value: string): Promise<Rows[N]['row'][]>;
  put(row: Rows[N]['row']): Promise<void>;
  delete(key: Rows[N]['key']): Promise<void>;
  /** Deletes the rows whose indexed field has this value. */
  deleteWhere(index: keyof Rows[N]['row'] & string, value: string): Promise<void>;
  clear(): Promise<void>;
}

export type Racks = { [N in TableName]: Rack<N> };

/** Rows to write and keys to take out, by table. */
export type Changes = {
  [N in TableName]?: { put: readonly Rows[N]['row'][]; delete: readonly Rows[N]['key'][] };
};

export interface Store extends Racks {
  /** All of them or none: in the database one transaction. */
  change(changes: Changes): Promise<void>;
  /** 'memory': holds until the browser closes. May change to 'memory' at any time, when the disk is full. */
  readonly storage: 'database' | 'memory';
}

/** One rack for each table. */
export const racks = (make: <N extends TableName>(name: N) => Rack<N>): Racks =>
  Object.fromEntries(tableNames.map((name) => [name, make(name)])) as unknown as Racks;

/** The part of `storage.session` the in-memory store needs. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
