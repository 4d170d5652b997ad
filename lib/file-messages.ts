/** The part of the protocol (lib/messages.ts) about files and the copy a person takes along: our pages to the background. */
import type { FileTable } from './files/choices.ts';
import type { Mode } from './files/plan.ts';
import type { FileFault, Skipped } from './files/read.ts';

/** What an import would do or did: numbers for each table, and what of the file was left out. */
export interface ImportOutline {
  tables: Record<FileTable, { added: number; changed: number; removed: number }>;
  /** The first hundred of them. */
  skipped: Skipped[];
  skippedCount: number;
}
export type ImportAnswer = { outline: ImportOutline; fault?: never } | { fault: FileFault; outline?: never };

/** name: [payload, answer] */
export interface AboutFiles {
  /** The text of the file with everything a person chose; with 'filters', rules for a content blocker. */
  exportChoices: [{ as: 'file' | 'filters' }, string];
  /** What importing would change; nothing is written. */
  previewImport: [{ text: string; mode: Mode }, ImportAnswer];
  /** Imports in one transaction; what was before is kept for one `undoImport`. */
  applyImport: [{ text: string; mode: Mode }, ImportAnswer];
  /** Takes the last import back, except where something was changed since. False when there is none. */
  undoImport: [Record<string, never>, boolean];
  /** Takes the copy out of the browser's sync storage, and switches it off here. */
  deleteSyncCopy: [Record<string, never>, boolean];
}
