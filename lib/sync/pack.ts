/** The entries as texts that fit into the browser's sync storage, and back. Each text stands for itself. Pure. */
import { winners, type Entries, type Entry } from './entries.ts';
import { isDecline } from './rows.ts';

/** The first character of each text; another one is of a version that came later. */
const version = '1';
/**
 * In bytes of JSON, name included. The browsers allow 8,192 an item and 102,400 in all
 * (developer.chrome.com/docs/extensions/reference/api/storage#property-sync, and MDN): while texts are replaced, old
 * and new ones are there together, hence the room that is left.
 */
const limits = { item: 8000, all: 88_000 };
const overhead = 32;

const bytes = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length;
const written = (key: string, { value, stamp }: Entry): string => `${key}=${value}@${stamp.toString(36)};`;

/** The texts of these entries, in the order of their keys. */
export function pack(entries: Entries): string[] {
  const texts: string[] = [];
  let text = version;
  let size = bytes(text) + overhead;
  for (const [key, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const one = written(key, entry);
    const more = bytes(one) - 2;
    if (size + more > limits.item) {
      texts.push(text);
      text = version;
      size = bytes(text) + overhead;
    }
    text += one;
    size += more;
  }
  return text === version ? texts : [...texts, text];
}

const shape = /^([svn] [^ =@;]{1,300}(?: [\w-]{1,64})?)=([\w.-]{0,40})@([0-9a-z]{1,8})$/;

/** What is in these texts; whatever is not an entry is left out. 'newer': a later version wrote one of them. */
export function unpack(texts: readonly unknown[]): Map<string, Entry> | 'newer' {
  const entries: [string, Entry][] = [];
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    if (/^[2-9]/.test(text)) return 'newer';
    if (!text.startsWith(version)) continue;
    for (const one of text.slice(1).split(';')) {
      const [, key, value, stamp] = shape.exec(one) ?? [];
      if (key !== undefined) entries.push([key, { value: value!, stamp: parseInt(stamp!, 36) }]);
    }
  }
  return winners(entries);
}

export interface Fitting {
  entries: Entries;
  /** How many declines there are, and how many of them are among `entries`. */
  declines: number;
  fittingDeclines: number;
}

/** All rules, and as many declines as fit, the latest first; `null` when not even the rules fit. */
export function fit(entries: Entries): Fitting | null {
  const cost = ([key, entry]: [string, Entry]): number => bytes(written(key, entry)) - 2;
  const isThere = ([, { value }]: [string, Entry]): boolean => value !== '';
  const rules = [...entries].filter(([key]) => !isDecline(key));
  const declines = [...entries].filter(([key]) => isDecline(key));
  // What is lost at the end of each text is at most one entry.
  let room = limits.all - (limits.all / limits.item) * 420;
  for (const one of rules) room -= cost(one);
  if (room < 0) return null;
  const fitting: [string, Entry][] = [];
  declines.sort(([a, { stamp }], [b, { stamp: other }]) => other - stamp || (a < b ? -1 : 1));
  for (const one of declines) {
    room -= cost(one);
    if (room < 0) break;
    fitting.push(one);
  }
  return {
    entries: new Map([...rules, ...fitting]),
    declines: declines.filter(isThere).length,
    fittingDeclines: fitting.filter(isThere).length,
  };
}
