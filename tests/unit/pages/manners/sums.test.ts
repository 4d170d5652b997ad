import { expect, test } from 'vitest';
import { mannersOf } from '../../../../lib/pages/manners/score.ts';
import { summing } from '../../../../lib/pages/manners/sums.ts';

const row = (day: string, site: string, vendor: string, suppressed: number, offered = 0, declined = 0) => ({
  ...{ day, site, vendor, offered, declined, suppressed },
});

test('adds up by stretch, vendor and site, and leaves out what was before', () => {
  const sum = summing(['2026-05-01', '2026-05-03']);
  sum.add(row('2026-04-30', 'old.example', 'tidio', 99));
  sum.add(row('2026-05-02', 'b.example', 'tidio', 2, 1, 1));
  sum.add(row('2026-05-03', 'a.example', 'intercom', 5, 3));
  sum.add(row('2026-05-09', 'b.example', 'intercom', 4));
  expect(sum.sums()).toEqual({
    total: { offered: 4, declined: 1, suppressed: 11 },
    over: [
      { offered: 1, declined: 1, suppressed: 2 },
      { offered: 3, declined: 0, suppressed: 9 },
    ],
    vendors: [
      { name: 'intercom', offered: 3, declined: 0, suppressed: 9 },
      { name: 'tidio', offered: 1, declined: 1, suppressed: 2 },
    ],
    sites: [
      { name: 'b.example', offered: 1, declined: 1, suppressed: 6 },
      { name: 'a.example', offered: 3, declined: 0, suppressed: 5 },
    ],
  });
});

test('a score is how often a site asks again in a week since its first no; the worst comes first', () => {
  const week = 7 * 86_400_000;
  const now = 100 * week;
  const declines = [
    { site: 'good.example', repeats: 0, at: now - 50 * week },
    { site: 'pushy.example', repeats: 10, at: now - 4 * week },
    { site: 'pushy.example', repeats: 4, at: now - week },
    { site: 'today.example', repeats: 1, at: now - 1000 },
    { site: 'ahead.example', repeats: 0, at: now + week },
    { site: 'human.example', repeats: 3, at: now - 5 * week - 1 },
  ];
  expect(mannersOf(declines, now)).toEqual([
    { site: 'pushy.example', noes: 2, repeats: 14, weeks: 4, score: 3.5 },
    { site: 'today.example', noes: 1, repeats: 1, weeks: 1, score: 1 },
    { site: 'human.example', noes: 1, repeats: 3, weeks: 6, score: 0.5 },
    { site: 'ahead.example', noes: 1, repeats: 0, weeks: 1, score: 0 },
    { site: 'good.example', noes: 1, repeats: 0, weeks: 50, score: 0 },
  ]);
});
