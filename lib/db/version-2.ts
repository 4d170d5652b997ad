import type Dexie from 'dexie';

/**
 * Version 2 (2026-11): widgets a person described, settings, the undo of an import, conversations. Nothing of version 1
 * changes.
 */
export const version2 = (db: Dexie): void =>
  void db.version(2).stores({
    customRules: 'id, site',
    settings: 'key',
    undo: 'id',
    conversations: 'id, site, lastAt',
    turns: '[conversation+seq], conversation',
    drafts: '[site+vendor], site',
  });
