/** What is stored about sites and declines. Never a URL beyond the site. */
import type { Ending } from '../conversation/state.ts';
import type { Turn } from '../conversation/turn.ts';
import type { InvitationKind, Vendor } from '../engine/vendor.ts';
import type { ImportPlan } from '../files/plan.ts';
import type { DeclineHow } from '../messages.ts';
import type { Rule } from '../policy/decide.ts';

/** All times are milliseconds since 1970. */
export interface SiteRow {
  site: string;
  /** `null`: no rule of its own, only a snooze. */
  rule: Rule | null;
  snoozedUntil: number | null;
  changedAt: number;
}

export interface DeclineRow {
  site: string;
  vendor: string;
  /** The message that made it: the same id twice is the same decline. */
  id: string;
  at: number;
  /** `null`: for good. */
  until: number | null;
  how: DeclineHow;
  kind: InvitationKind;
  repeats: number;
  lastRepeatAt: number | null;
  /** Origins of the vendor's self-hosted frames seen on this site: our frame script is registered for them. */
  frames: string[];
}

export interface TallyRow {
  /** Local calendar day, YYYY-MM-DD. */
  day: string;
  site: string;
  vendor: string;
  offered: number;
  declined: number;
  suppressed: number;
}

export interface DefaultRow {
  /** '*' for every vendor, otherwise a vendor id. */
  key: string;
  rule: Rule;
}

/** A widget the person showed us, one our heuristics found and the person declined, or a definition from a file. */
export interface CustomRuleRow {
  id: string;
  /** `null`: on every site. */
  site: string | null;
  source: 'picked' | 'found' | 'imported';
  /** Its `id` is this row's: a definition like the catalogue's, without `storage` and `call` steps. */
  vendor: Vendor;
  isOn: boolean;
  createdAt: number;
}

export interface SettingRow {
  /** A name in `lib/settings.ts`, which checks the value whenever it is read. */
  key: string;
  value: unknown;
}

/** What this browser knows of the copy in the browser's sync storage: see `lib/sync/entries.ts`. */
export interface SyncedRow {
  key: string;
  value: string;
  /** Seconds since 1970. */
  stamp: number;
}

/** What takes the last import back. There is at most one. */
export interface UndoRow {
  id: 'import';
  at: number;
  plan: ImportPlan;
  /** Ids of the conversations it added. */
  transcripts: string[];
}

export interface ConversationRow {
  id: string;
  site: string;
  vendor: string;
  startedAt: number;
  /** Of its last turn. */
  lastAt: number;
  /** `null`: it is running, or the browser died with it. */
  endedAt: number | null;
  endedBy: Ending | null;
}

export interface TurnRow extends Turn {
  conversation: string;
  seq: number;
}

/** Words the person had begun to write to a vendor on a site. */
export interface DraftRow {
  site: string;
  vendor: string;
  text: string;
  at: number;
}

/** Every table's row and its primary key. */
export interface Rows {
  sites: { row: SiteRow; key: string };
  declines: { row: DeclineRow; key: [site: string, vendor: string] };
  tally: { row: TallyRow; key: [day: string, site: string, vendor: string] };
  defaults: { row: DefaultRow; key: string };
  customRules: { row: CustomRuleRow; key: string };
  settings: { row: SettingRow; key: string };
  synced: { row: SyncedRow; key: string };
  undo: { row: UndoRow; key: string };
  conversations: { row: ConversationRow; key: string };
  turns: { row: TurnRow; key: [conversation: string, seq: number] };
  drafts: { row: DraftRow; key: [site: string, vendor: string] };
}
export type TableName = keyof Rows;

/** Every table: a name that is missing here does not compile. */
export const tableNames = Object.keys({
  sites: 0,
  declines: 0,
  tally: 0,
  defaults: 0,
  customRules: 0,
  settings: 0,
  synced: 0,
  undo: 0,
  conversations: 0,
  turns: 0,
  drafts: 0,
} satisfies Record<TableName, 0>) as TableName[];

/**
 * Tables that may be large and are never changed, only added to: they stay in the database when it fails, instead of
 * being carried into memory, and what memory holds of them is added when it works again.
 */
export const isBulky = (name: TableName): boolean => name === 'conversations' || name === 'turns';

/** The primary key of a row. */
export const keyOf: { [N in TableName]: (row: Rows[N]['row']) => Rows[N]['key'] } = {
  sites: (row) => row.site,
  declines: (row) => [row.site, row.vendor],
  tally: (row) => [row.day, row.site, row.vendor],
  defaults: (row) => row.key,
  customRules: (row) => row.id,
  settings: (row) => row.key,
  synced: (row) => row.key,
  undo: (row) => row.id,
  conversations: (row) => row.id,
  turns: (row) => [row.conversation, row.seq],
  drafts: (row) => [row.site, row.vendor],
};
