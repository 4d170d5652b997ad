/** Export and import of what a person chose. `lib/files` says what is in a file and what it would change. */
import { keyOf } from '../db/rows.ts';
import type { Changes, Store } from '../db/store.ts';
import { choiceNames, type ChoiceName, type Choices } from '../files/choices.ts';
import { filterList } from '../files/filters.ts';
import {
  planImport,
  reverseOf,
  untouched,
  type ImportPlan,
  type Mode,
  type TablePlan,
} from '../files/plan.ts';
import { newTranscripts } from '../files/new-transcripts.ts';
import { readFile, type Reading, type Skipped } from '../files/read.ts';
import { rowsOf, type KeptTranscript } from '../files/transcripts.ts';
import { documentOf, textOf } from '../files/write.ts';
import type { ImportAnswer, ImportOutline } from '../file-messages.ts';
import { isOfThisBrowser } from '../settings.ts';
import { vendors } from '../vendors/index.ts';
import { dayMs, removeConversation } from './conversations/store.ts';
import { forgetCustomRows } from './custom-store.ts';
import { getSettings } from './settings.ts';
import { choicesInTurn } from './sites.ts';
import { ordinaryStore } from './stores.ts';
import { tellAll } from './tell-all.ts';

const known = new Set(vendors.map(({ id }) => id));

async function choicesOf(store: Store): Promise<Choices> {
  const tables = choiceNames.map(async (name) => [name, await store[name].all()] as const);
  const choices = Object.fromEntries(await Promise.all(tables)) as unknown as Choices;
  return { ...choices, settings: choices.settings.filter(({ key }) => !isOfThisBrowser(key)) };
}

/** The text of a file for the person to keep. */
export async function exportChoices(as: 'file' | 'filters'): Promise<string> {
  const choices = await choicesOf(await ordinaryStore());
  return as === 'file' ? textOf(documentOf(choices, Date.now())) : filterList(choices, vendors, Date.now());
}

const maxShown = 100;

interface Made {
  plan: ImportPlan;
  added: KeptTranscript[];
  skipped: Skipped[];
}

/** What importing this would change. */
async function make(store: Store, reading: Reading & { choices: Choices }, mode: Mode): Promise<Made> {
  const { retentionDays } = await getSettings();
  const { added, skipped } = newTranscripts(
    reading.transcripts,
    new Set((await store.conversations.all()).map(({ id }) => id)),
    retentionDays === null ? null : Date.now() - retentionDays * dayMs,
  );
  const plan = planImport(await choicesOf(store), reading.choices, mode);
  return { plan, added, skipped: [...reading.skipped, ...skipped] };
}

function outlineOf({ plan, added: transcripts, skipped }: Made): ImportOutline {
  const tables = choiceNames.map((name) => {
    const { added, changed, removed } = plan[name];
    return [name, { added: added.length, changed: changed.length, removed: removed.length }];
  });
  return {
    tables: {
      ...(Object.fromEntries(tables) as ImportOutline['tables']),
      transcripts: { added: transcripts.length, changed: 0, removed: 0 },
    },
    skipped: skipped.slice(0, maxShown),
    skippedCount: skipped.length,
  };
}

/** What importing this text would change. */
export async function previewImport(text: string, mode: Mode): Promise<ImportAnswer> {
  const reading = readFile(text, known);
  if (!reading.choices) return { fault: reading.fault };
  return { outline: outlineOf(await make(await ordinaryStore(), reading, mode)) };
}

function changesOf(plan: ImportPlan): Changes {
  const change = <N extends ChoiceName>(name: N) => {
    const { added, changed, removed } = plan[name] as unknown as TablePlan<N>;
    const put = [...added, ...changed.map(({ after }) => after)];
    return [name, { put, delete: removed.map((row) => keyOf[name](row as never)) }];
  };
  return Object.fromEntries(choiceNames.map(change)) as Changes;
}

/** Everybody who goes by what is stored hears of it. */
async function tellOfImport(): Promise<void> {
  forgetCustomRows();
  await tellAll();
}

/** Imports the text; answers with what was done. */
export async function applyImport(text: string, mode: Mode): Promise<ImportAnswer> {
  const reading = readFile(text, known);
  if (!reading.choices) return { fault: reading.fault };
  const made = await choicesInTurn(async () => {
    const store = await ordinaryStore();
    const one = await make(store, reading, mode);
    const { conversations, turns } = rowsOf(one.added);
    const transcripts = conversations.map(({ id }) => id);
    const undo = { id: 'import' as const, at: Date.now(), plan: reverseOf(one.plan), transcripts };
    await store.change({
      ...changesOf(one.plan),
      conversations: { put: conversations, delete: [] },
      turns: { put: turns, delete: [] },
      undo: { put: [undo], delete: [] },
    });
    return one;
  });
  await tellOfImport();
  return { outline: outlineOf(made) };
}

/** Takes the last import back, row by row, except where the person changed something since. */
export async function undoImport(): Promise<boolean> {
  const wasThere = await choicesInTurn(async () => {
    const store = await ordinaryStore();
    const undo = await store.undo.get('import');
    if (!undo) return false;
    const plan = untouched(undo.plan, await choicesOf(store));
    for (const id of undo.transcripts) await removeConversation(id);
    await store.change({ ...changesOf(plan), undo: { put: [], delete: ['import'] } });
    return true;
  });
  if (wasThere) await tellOfImport();
  return wasThere;
}
