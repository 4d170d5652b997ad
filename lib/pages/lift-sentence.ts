import type { Lift } from '../tab-messages.ts';
import { language, text } from './text.ts';
import { clock } from './when.ts';

/** How long what was hidden is shown now. `until`: milliseconds since 1970, for 'minutes'. */
export function liftSentence(lift: Lift | null, until: number | null): string {
  if (lift === 'minutes' && until !== null) return text('liftedUntil', clock(until, language()));
  if (lift === 'tab') return text('liftedTab');
  return text(lift ? 'statusShown' : 'statusHidden');
}
