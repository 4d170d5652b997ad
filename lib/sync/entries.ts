/**
 * What the copy in the browser's sync storage is made of: a set of entries, of which the one with the later stamp wins
 * wherever two meet. A deletion is an entry too, so that nothing comes back from another browser unasked; what is merely
 * missing was not deleted. Pure.
 */

/** Whole seconds since 1970: what they are written in, and fine enough for what a person does. */
export type Seconds = number;

export interface Entry {
  /** See `lib/sync/rows.ts`; empty: deleted. */
  value: string;
  /** When it came to be so. */
  stamp: Seconds;
}
export type Entries = ReadonlyMap<string, Entry>;

/** What is stored now under a key, and when the person last changed it as far as the row tells. */
export interface Present {
  value: string;
  at: Seconds;
}

/**
 * What this browser knows after what was changed here since: `known` is what it knew, `present` what is stored now.
 * A change counts from the row's own date; where that says nothing (a deletion, an undo), from now. It is always later
 * than what it changed, whatever the clocks say.
 */
export function advance(
  known: Entries,
  present: ReadonlyMap<string, Present>,
  now: Seconds,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const changed = (value: string, before: Entry, at = 0): Entry => ({
    value,
    stamp: Math.max(at > before.stamp ? Math.min(at, now) : now, before.stamp + 1),
  });
  for (const [key, { value, at }] of present) {
    const before = known.get(key);
    if (!before) entries.set(key, { value, stamp: Math.min(at, now) });
    else entries.set(key, before.value === value ? before : changed(value, before, at));
  }
  for (const [key, before] of known)
    if (!present.has(key)) entries.set(key, before.value === '' ? before : changed('', before));
  return entries;
}

/** Does `a` win over `b`? At the same second the greater value: every browser must come to the same. */
const wins = (a: Entry, b: Entry | undefined): boolean =>
  !b || a.stamp > b.stamp || (a.stamp === b.stamp && a.value > b.value);

/** Of entries of the same key the one that wins. */
export function winners(entries: Iterable<[string, Entry]>): Map<string, Entry> {
  const all = new Map<string, Entry>();
  for (const [key, entry] of entries) if (wins(entry, all.get(key))) all.set(key, entry);
  return all;
}

export const merge = (a: Entries, b: Entries): Map<string, Entry> => winners([...a, ...b]);

/** Is there anything in `a` that `b` does not know yet? */
export const adds = (a: Entries, b: Entries): boolean =>
  [...a].some(([key, entry]) => wins(entry, b.get(key)));

/** A browser that was away for longer than this may bring back what was deleted meanwhile. */
const keptDeletions: Seconds = 180 * 86_400;

export const withoutOldDeletions = (entries: Entries, now: Seconds): Map<string, Entry> =>
  new Map([...entries].filter(([, { value, stamp }]) => value !== '' || stamp > now - keptDeletions));
