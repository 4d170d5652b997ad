/** What the engine does with an invitation now. The order is the design's; the first line that holds wins. */
export type Decision = 'leave' | 'offer' | 'suppress' | 'hide';

export const rules = ['once', 'quiet', 'hidden', 'allow'] as const;
export type Rule = (typeof rules)[number];

export interface Circumstances {
  /** The person takes part in a chat with this vendor, or has it open. */
  engaged: boolean;
  /** This window was opened by the person's own gesture. Always false for the other kinds. */
  openedByPerson: boolean;
  rule: Rule;
  /** `null`: never declined; `Infinity`: for good; otherwise the end, in milliseconds since 1970. */
  declinedUntil: number | null;
  snoozedUntil: number | null;
  now: number;
}

export function decide(c: Circumstances): Decision {
  if (c.engaged || c.openedByPerson || c.rule === 'allow') return 'leave';
  if (c.rule === 'hidden') return 'hide';
  const until = Math.max(c.declinedUntil ?? -Infinity, c.snoozedUntil ?? -Infinity);
  return c.rule === 'quiet' || until > c.now ? 'suppress' : 'offer';
}

/** What a person said about a site, and about every site; the snooze ends in milliseconds since 1970. */
export interface Choices {
  siteRule: Rule | null;
  defaultRule: Rule;
  snoozedUntil: number | null;
}

/** "One no is enough", as for everybody: nothing is hidden here that was not declined by itself. */
export const isUsual = ({ siteRule, defaultRule, snoozedUntil }: Choices, now: number): boolean =>
  ruleFor(siteRule, null, defaultRule) === 'once' && (snoozedUntil ?? -Infinity) <= now;

/** A site's rule beats a vendor's, a vendor's beats the default. */
export function ruleFor(site: Rule | null, vendor: Rule | null, fallback: Rule): Rule {
  return site ?? vendor ?? fallback;
}
