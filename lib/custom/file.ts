/**
 * Definitions as a file: `{ "format": "no-thanks-definitions", "version": 1, "definitions": [ … ] }`. All of a file is taken, or
 * nothing of it; whatever is wrong is told with its place.
 */
import * as v from 'valibot';
import type { Definition } from '../engine/custom-id.ts';
import { definition, type Fault } from './schema.ts';

export const fileFormat = 'no-thanks-definitions';
export const fileVersion = 1;
/** UTF-16 units; a definition has about 1,000. */
export const maxFile = 256 * 1024;
export const maxDefinitions = 100;
/** More than these help nobody. */
const maxFaults = 20;

export type FileFault = Fault | 'tooMany' | 'json' | 'format' | 'newer' | 'fileSize' | 'site' | 'none';
export interface Found {
  /** The place in the file, for example `definitions.3.roots.0`; empty for the file as a whole. */
  place: string;
  fault: FileFault;
}
export interface FileEntry {
  /** `null`: on every site. */
  site: string | null;
  definition: Definition;
}
export type ReadFile = { entries: FileEntry[]; faults?: never } | { entries?: never; faults: Found[] };

const only = (fault: FileFault, place = ''): ReadFile => ({ faults: [{ place, fault }] });

/** Reads the text of a file. Never throws. `isSite` knows site keys. */
export function readDefinitions(text: string, isSite: (site: string) => boolean): ReadFile {
  if (text.length > maxFile) return only('fileSize');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return only('json');
  }
  const { format, version, definitions } = (data ?? {}) as Record<string, unknown>;
  if (format !== fileFormat || !Array.isArray(definitions)) return only('format');
  if (version !== fileVersion) return only(Number(version) > fileVersion ? 'newer' : 'format', 'version');
  if (!definitions.length) return only('none', 'definitions');
  if (definitions.length > maxDefinitions) return only('count', 'definitions');

  const entries: FileEntry[] = [];
  const faults: Found[] = [];
  definitions.forEach((entry: unknown, at) => {
    const { site = null, ...rest } = (isObject(entry) ? entry : {}) as { site?: unknown };
    const result = v.safeParse(definition, isObject(entry) ? rest : entry);
    const isKnownSite = site === null || (typeof site === 'string' && isSite(site));
    if (!isKnownSite) faults.push({ place: `definitions.${at}.site`, fault: 'site' });
    if (result.success)
      entries.push({ site: site as string | null, definition: result.output as Definition });
    else
      for (const issue of result.issues) {
        const path = v.getDotPath(issue);
        const place = `definitions.${at}${path ? `.${path}` : ''}`;
        faults.push({ place, fault: issue.message as Fault });
      }
  });
  return faults.length ? { faults: faults.slice(0, maxFaults) } : { entries };
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a file with these definitions, which `readDefinitions` takes again. */
export function writeDefinitions(entries: readonly FileEntry[]): string {
  const definitions = entries.map(({ site, definition }) => ({
    ...(site === null ? {} : { site }),
    ...definition,
  }));
  return JSON.stringify({ format: fileFormat, version: fileVersion, definitions }, null, 2) + '\n';
}
