import type { TabView } from '../tab-messages.ts';
import { plural } from './text.ts';

/** What was kept from the person on this site so far, in one line; empty where there was nothing. */
export function glanceOf({ silenced, declines }: Pick<TabView, 'silenced' | 'declines'>): string {
  const repeats = declines.reduce((sum, decline) => sum + decline.repeats, 0);
  return [
    ...(silenced ? [plural('silenced', silenced)] : []),
    ...(repeats ? [plural('askedAgain', repeats)] : []),
  ].join(' · ');
}
