import Dexie, { type Table } from 'dexie';
import type {
  ConversationRow,
  CustomRuleRow,
  DeclineRow,
  DefaultRow,
  DraftRow,
  Rows,
  SettingRow,
  SiteRow,
  SyncedRow,
  TallyRow,
  TurnRow,
  UndoRow,
} from './rows.ts';
import { version2 } from './version-2.ts';

/** The extension's database. Only the background writes; extension pages read (`liveQuery`). */
export class Database extends Dexie {
  declare sites: Table<SiteRow, Rows['sites']['key']>;
  declare declines: Table<DeclineRow, Rows['declines']['key']>;
  declare tally: Table<TallyRow, Rows['tally']['key']>;
  declare defaults: Table<DefaultRow, Rows['defaults']['key']>;
  declare customRules: Table<CustomRuleRow, Rows['customRules']['key']>;
  declare settings: Table<SettingRow, Rows['settings']['key']>;
  declare synced: Table<SyncedRow, Rows['synced']['key']>;
  declare undo: Table<UndoRow, Rows['undo']['key']>;
  declare conversations: Table<ConversationRow, Rows['conversations']['key']>;
  declare turns: Table<TurnRow, Rows['turns']['key']>;
  declare drafts: Table<DraftRow, Rows['drafts']['key']>;

  constructor(name = 'no-thanks') {
    super(name);
    // A released version is frozen: a change is a new version with an upgrade file and a test of its own.
    this.version(1).stores({
      sites: 'site',
      declines: '[site+vendor], site',
      tally: '[day+site+vendor]',
      defaults: 'key',
    });
    version2(this);
  }
}

let opened: Promise<Database> | undefined;

/**
 * Opens the database and proves that it can write, once per context. Some private modes open a database
 * that then refuses every write, so opening alone says nothing.
 * @throws what the database threw; the next call tries again.
 */
export function open(make: () => Database = () => new Database()): Promise<Database> {
  opened ??= probe(make()).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function probe(db: Database): Promise<Database> {
  try {
    await db.open();
    // One transaction, so that no reader ever sees the probe.
    await db.transaction('rw', db.defaults, async () => {
      await db.defaults.put({ key: '', rule: 'once' });
      if (!(await db.defaults.get(''))) throw new Error('The database forgets what it is given.');
      await db.defaults.delete('');
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Takes the whole database away, for when it cannot be opened. False when the browser refuses that, too. */
export const destroy = (): Promise<boolean> =>
  Dexie.delete('no-thanks').then(
    () => true,
    () => false,
  );
