import type Dexie from 'dexie';

/**
 * Version 2 (2026-11): widgets a person described, settings, the undo of an import, what is known of the copy
 * in the sync storage, conversations. No row of version 1 changes.
 */
export const version2 = (db: Dexie): void =>
  void db.version(2).stores({
    // The same rows, found by their site too.
    tally: '[day+site+vendor], site',
    customRules: 'id, site',
    settings: 'key',
    synced: 'key',
    undo: 'id',
    conversations: 'id, site, lastAt',
    turns: '[conversation+seq], conversation',
    drafts: '[site+vendor], site',
  });
