/**
 * The file a person takes their choices away with: one JSON document. Transcripts are in it only when they ask for them.
 * Names and types alone: pages import this, and must not carry the checking with them.
 */
import type { CustomRuleRow, DeclineRow, DefaultRow, SettingRow, SiteRow, TallyRow } from '../db/rows.ts';

export const format = 'no-thanks';
/** Goes up when a reader of the last version would misunderstand the file; older ones are always read. */
export const version = 1;

/** The tables that are taken along. */
export interface Choices {
  sites: SiteRow[];
  declines: DeclineRow[];
  defaults: DefaultRow[];
  customRules: CustomRuleRow[];
  settings: SettingRow[];
  tally: TallyRow[];
}
export const choiceNames = ['sites', 'declines', 'defaults', 'customRules', 'settings', 'tally'] as const;
export type ChoiceName = (typeof choiceNames)[number];

/** Every list a file may have. */
export const fileTables = [...choiceNames, 'transcripts'] as const;
export type FileTable = (typeof fileTables)[number];

export interface Document extends Choices {
  format: typeof format;
  version: number;
  /** ISO 8601, UTC. */
  exportedAt: string;
}

/** Why a row was left out. Whoever shows it has the sentence. */
export type RowFault = 'site' | 'vendor' | 'shape' | 'twice' | 'old';

/**
 * Ten thousand sites with ten vendors each fit in it, and a hundred thousand turns. Chromium takes messages of 64 MiB, in
 * which each quotation mark of the file counts twice.
 */
export const maxBytes = 48 * 1024 * 1024;
