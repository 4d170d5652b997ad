import type { TallyRow } from './rows.ts';

/** Invitations that the person declined, and those that were not shown because of that or of a rule. */
export const silencedIn = (rows: readonly TallyRow[]): number =>
  rows.reduce((sum, { declined, suppressed }) => sum + declined + suppressed, 0);
