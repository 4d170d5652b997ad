import type { DeclineRow, SiteRow } from './rows.ts';

/** What is stored about sites. */
export interface SiteRows {
  sites: SiteRow[];
  declines: DeclineRow[];
}

/** What takes a change of many sites back: their rows as they were. */
export interface SitesBefore extends SiteRows {
  /** When they were changed, in milliseconds since 1970: what the person changed since is left alone. */
  at: number;
  /** All that were changed; one without a row in `sites` had none. */
  changed: string[];
}
