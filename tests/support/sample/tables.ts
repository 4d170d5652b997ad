/** What the database holds after most of a year on the web, made up, the same each time but for the dates. */
import type { DeclineRow, SiteRow, TallyRow } from '../../../lib/db/rows.ts';
import { dayOf } from '../../../lib/policy/day.ts';
import type { Tables } from '../fill.ts';
import { chance } from './chance.ts';
import { sampleTalks } from './talks.ts';

const dayMs = 86_400_000;

/** Sites, each with its chat and how pushy it is: how often it asks again, of ten visits. */
const shops: [site: string, vendor: string, pushiness: number][] = [
  ['kettles.example', 'intercom', 3],
  ['nordic-bikes.example', 'tidio', 9],
  ['bahn-und-bus.example', 'userlike', 0],
  ['harbour-bank.example', 'liveperson', 5],
  ['مكتبة-النيل.example', 'zendesk-messaging', 1],
  ['garden-and-spade.example', 'tawk', 8],
  ['mattress-direct.example', 'drift', 10],
  ['learn-to-sail.example', 'hubspot', 4],
  ['optician.example', 'crisp', 0],
  ['used-cars-of-the-lower-valley-and-its-neighbouring-towns.example', 'livechat', 10],
  ['ticket-desk.example', 'zendesk-messaging', 2],
  ['cloud-backup.example', 'intercom', 7],
  ['tea-and-spices.example', 'tidio', 0],
  ['moving-boxes.example', 'smartsupp', 6],
];

function sampleTally(now: number): TallyRow[] {
  const draw = chance(5);
  return Array.from({ length: 290 }, (_, daysAgo) =>
    shops.flatMap(([site, vendor, pushiness], i): TallyRow[] => {
      if (draw(9) > 2) return [];
      const isFirst = daysAgo > 250 - 12 * i;
      const suppressed = isFirst ? 0 : draw(pushiness + 1);
      const counts = { offered: isFirst ? 1 : draw(12) === 0 ? 1 : 0, declined: isFirst ? 1 : 0, suppressed };
      return [{ day: dayOf(new Date(now - daysAgo * dayMs)), site, vendor, ...counts }];
    }),
  ).flat();
}

const sampleDeclines = (now: number): DeclineRow[] =>
  shops.map(([site, vendor, pushiness], i) => ({
    ...{ site, vendor, id: `decline-${i}`, at: now - (250 - 12 * i) * dayMs, until: null },
    ...{ how: i % 3 ? 'chip' : 'vendor', kind: i % 2 ? 'teaser' : 'greeting', frames: [] },
    ...{ repeats: pushiness * (20 - i), lastRepeatAt: pushiness ? now - i * 3_600_000 : null },
  }));

const sampleSites = (now: number): SiteRow[] => [
  { site: 'mattress-direct.example', rule: 'quiet', snoozedUntil: null, changedAt: now - 40 * dayMs },
  { site: 'news-of-the-day.example', rule: 'hidden', snoozedUntil: null, changedAt: now - 12 * dayMs },
  { site: 'my-own-bank.example', rule: 'allow', snoozedUntil: null, changedAt: now - 90 * dayMs },
  { site: 'ticket-desk.example', rule: null, snoozedUntil: now + 20 * dayMs, changedAt: now - dayMs },
];

/** `now`: milliseconds since 1970. */
export const sampleTables = (now: number): Tables => ({
  sites: sampleSites(now),
  declines: sampleDeclines(now),
  tally: sampleTally(now),
  defaults: [{ key: 'hubspot', rule: 'quiet' }],
  ...sampleTalks(now),
});
