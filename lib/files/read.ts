/** Reads a file somebody hands us: the whole of it, or a reason why not; single bad rows are left out and named. */
import * as v from 'valibot';
import { keyOf } from '../db/rows.ts';
import {
  choiceNames,
  fileTables,
  format,
  maxBytes,
  version,
  type ChoiceName,
  type Choices,
  type FileTable,
  type RowFault,
} from './choices.ts';
import { rowSchemas, type Known } from './document.ts';
import { transcriptSchema } from './transcript-schema.ts';
import type { KeptTranscript } from './transcripts.ts';

/** Why a file was refused as a whole. */
export type FileFault = 'tooBig' | 'notJson' | 'notOurs' | 'newer' | 'tooMany';

export interface Skipped {
  table: FileTable;
  /** Place in its list, counted from 1. */
  row: number;
  fault: RowFault;
}

export type Reading =
  | { choices: Choices; transcripts: KeptTranscript[]; skipped: Skipped[]; fault?: never }
  | { fault: FileFault; choices?: never };

export const maxRows = 500_000;

/** How many rows a transcript is, if it is one. */
const turnsIn = (data: unknown): number =>
  isObject(data) && Array.isArray(data['turns']) ? data['turns'].length : 0;

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const faultOf = (issues: readonly { message: string }[]): RowFault => {
  const named: RowFault[] = ['site', 'vendor'];
  return named.find((fault) => issues.some(({ message }) => message === fault)) ?? 'shape';
};

/**
 * Reads an exported file. `known`: the vendors of the catalogue; definitions in the file count as known too.
 * A table that is missing is empty; a field that is unknown is ignored: a later version may add some.
 */
export function readFile(text: string, known: Known): Reading {
  if (text.length > maxBytes) return { fault: 'tooBig' };
  const data = parsed(text.replace(/^\ufeff/, ''));
  if (data === undefined) return { fault: 'notJson' };
  if (!isObject(data) || data['format'] !== format || !Number.isInteger(data['version']))
    return { fault: 'notOurs' };
  if ((data['version'] as number) > version) return { fault: 'newer' };
  const lists = fileTables.map((name) => data[name] ?? []);
  if (!lists.every((list) => Array.isArray(list))) return { fault: 'notOurs' };
  const turns = lists.at(-1)!.reduce((sum: number, one: unknown) => sum + turnsIn(one), 0);
  if (lists.reduce((sum, list) => sum + list.length, turns) > maxRows) return { fault: 'tooMany' };

  const choices: Choices = {
    sites: [],
    declines: [],
    defaults: [],
    customRules: [],
    settings: [],
    tally: [],
  };
  const skipped: Skipped[] = [];
  const own = new Set<string>();
  const schemas = rowSchemas({ has: (vendor) => known.has(vendor) || own.has(vendor) });
  const rowsOf = <T>(
    table: FileTable,
    schema: v.GenericSchema<unknown, T>,
    keyOfRow: (row: T) => unknown,
  ): T[] => {
    const keys = new Set<string>();
    return ((data[table] ?? []) as unknown[]).flatMap((item, index) => {
      const result = v.safeParse(schema, item);
      const key = result.success ? JSON.stringify(keyOfRow(result.output)) : '';
      if (result.success && !keys.has(key)) {
        keys.add(key);
        return [result.output];
      }
      const fault = result.success ? 'twice' : faultOf(result.issues);
      skipped.push({ table, row: index + 1, fault });
      return [];
    });
  };
  const take = <N extends ChoiceName>(name: N): void =>
    void Object.assign(choices, {
      [name]: rowsOf<Choices[N][number]>(name, schemas[name], (row) => keyOf[name](row as never)),
    });
  // First, since the other rows may name them.
  take('customRules');
  for (const { id } of choices.customRules) own.add(id);
  for (const name of choiceNames) if (name !== 'customRules') take(name);
  return { choices, transcripts: rowsOf('transcripts', transcriptSchema, ({ id }) => id), skipped };
}
