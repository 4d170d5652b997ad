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

test('a score is the share of the noes in all the asking; the worst comes first', () => {
  const declines = [
    { site: 'good.example', repeats: 0 },
    { site: 'pushy.example', repeats: 10 },
    { site: 'pushy.example', repeats: 4 },
    { site: 'human.example', repeats: 1 },
    { site: 'civil.example', repeats: 0 },
  ];
  expect(mannersOf(declines)).toEqual([
    { site: 'pushy.example', noes: 2, repeats: 14, score: 13 },
    { site: 'human.example', noes: 1, repeats: 1, score: 50 },
    { site: 'civil.example', noes: 1, repeats: 0, score: 100 },
    { site: 'good.example', noes: 1, repeats: 0, score: 100 },
  ]);
});
