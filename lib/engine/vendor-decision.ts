import type { Briefing } from '../messages.ts';
import { decide, ruleFor, type Decision } from '../policy/decide.ts';

export interface Moment {
  /** The person takes part in this vendor's chat here, or has it open. */
  isTheirs: boolean;
  isOpenedByPerson: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** `decide()` on a briefing's facts. "Show what was hidden" comes before everything. */
export function decisionOn(briefing: Briefing, vendor: string, moment: Moment): Decision {
  const { lifted, liftedUntil } = briefing;
  if (lifted.includes(vendor) || lifted.includes('*') || (liftedUntil ?? 0) > moment.now) return 'leave';
  const until = briefing.declines[vendor];
  return decide({
    engaged: moment.isTheirs || briefing.engaged.includes(vendor),
    openedByPerson: moment.isOpenedByPerson,
    rule: ruleFor(briefing.siteRule, briefing.vendorRules[vendor] ?? null, briefing.defaultRule),
    declinedUntil: until === undefined ? null : (until ?? Infinity),
    snoozedUntil: briefing.snoozedUntil,
    now: moment.now,
  });
}

/** Could a registered stylesheet act on this vendor on this site? */
export const mayHaveSheet = (briefing: Briefing, vendor: string): boolean =>
  briefing.declines[vendor] !== undefined ||
  briefing.snoozedUntil !== null ||
  [briefing.siteRule, briefing.vendorRules[vendor], briefing.defaultRule].some(
    (rule) => rule === 'quiet' || rule === 'hidden',
  );
