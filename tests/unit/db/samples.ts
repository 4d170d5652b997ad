import type { DeclineRow, SiteRow, TallyRow } from '../../../lib/db/rows.ts';
import type { SessionArea } from '../../../lib/db/store.ts';
import type { Rule } from '../../../lib/policy/decide.ts';

export const siteRow = (site: string, rule: Rule): SiteRow => ({
  site,
  rule,
  snoozedUntil: null,
  changedAt: 1,
});

export const declineRow = (site: string, vendor: string, more: Partial<DeclineRow> = {}): DeclineRow => ({
  ...{ site, vendor, id: 'decline', at: 5, until: null, how: 'chip', kind: 'teaser' },
  ...{ repeats: 1, lastRepeatAt: 6, frames: [] },
  ...more,
});

export const tallyRow = (day: string, site: string, suppressed: number): TallyRow => ({
  ...{ day, site, vendor: 'x', offered: 1, declined: 1, suppressed },
});

/** The browser's session area. */
export function session(start: Record<string, unknown> = {}): SessionArea {
  let items = { ...start };
  return {
    get: async () => structuredClone(items),
    set: async (more) => void (items = { ...items, ...structuredClone(more) }),
    remove: async (keys) => {
      for (const key of keys) delete items[key];
    },
  };
}
