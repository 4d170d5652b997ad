import type { Vendor } from '../vendor.ts';

const union = <T>(a: readonly T[] = [], b: readonly T[] = []): T[] => {
  const known = new Set(a.map((one) => JSON.stringify(one)));
  return [...a, ...b.filter((one) => !known.has(JSON.stringify(one)))];
};

/**
 * A widget's definition with the parts that were seen of it later; `before` itself where there are none. A widget that
 * opens by itself today may only have shown a card yesterday.
 */
export function merge(before: Vendor, seen: Vendor): Vendor {
  const invitations = before.invitations.map((old) => {
    const now = seen.invitations.find(({ kind }) => kind === old.kind);
    if (!now) return old;
    return {
      ...old,
      ...(old.shows && { shows: union(old.shows, now.shows) }),
      ...(now.decline?.length && { decline: union(old.decline, now.decline) }),
    };
  });
  const kinds = new Set(before.invitations.map(({ kind }) => kind));
  const after: Vendor = {
    ...before,
    ...(!before.launcher && seen.launcher && { launcher: seen.launcher }),
    invitations: [...invitations, ...seen.invitations.filter(({ kind }) => !kinds.has(kind))],
    ...(!before.window && seen.window && { window: seen.window }),
  };
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}
