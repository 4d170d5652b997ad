/** The filters, read by a real parser of that syntax; what a blocker does with them is its own affair. */
import { CosmeticRuleType, FilterListParser, RuleCategory } from '@adguard/agtree';
import { expect, test } from 'vitest';
import { filterList } from '../../../lib/files/filters.ts';
import { vendors } from '../../../lib/vendors/index.ts';
import { none } from './samples.ts';

const now = Date.UTC(2026, 10, 21);
const decline = (site: string, vendor: string, until: number | null = null) => ({
  ...{ site, vendor, id: 'one-decline', at: 5, until },
  ...{ how: 'chip', kind: 'teaser', repeats: 0, lastRepeatAt: null, frames: [] as string[] },
  ...({ how: 'chip', kind: 'teaser' } as const),
});
const site = (name: string, rule: 'once' | 'quiet' | 'hidden' | 'allow') => ({
  site: name,
  rule,
  snoozedUntil: null,
  changedAt: 1,
});

const read = (text: string) =>
  FilterListParser.parse(text, { tolerant: true, isLocIncluded: false }).children.flatMap((one) =>
    one.category === RuleCategory.Comment || one.category === RuleCategory.Empty ? [] : [one],
  );

test('every filter of the whole catalogue is an element hiding rule of its site', () => {
  const list = filterList(
    { ...none, sites: [site('quiet.example', 'quiet'), site('hidden.example', 'hidden')] },
    vendors,
    now,
  );
  const filters = read(list);
  expect(filters.length).toBeGreaterThan(vendors.length);
  const kinds = new Set(filters.map((one) => `${one.category} ${'type' in one ? one.type : ''}`));
  expect([...kinds]).toEqual([`${RuleCategory.Cosmetic} ${CosmeticRuleType.ElementHidingRule}`]);
  const sites = new Set(
    filters.flatMap((one) => ('domains' in one ? one.domains.children.map(({ value }) => value) : [])),
  );
  expect([...sites].sort()).toEqual(['hidden.example', 'quiet.example']);
});

test('a decline hides that vendor’s invitations there, and the site’s own rule beats it', () => {
  const list = filterList(
    {
      ...none,
      sites: [site('allowed.example', 'allow')],
      declines: [
        decline('shop.example', 'rasa'),
        decline('allowed.example', 'rasa'),
        decline('soon.example', 'rasa', now + 1),
      ],
    },
    vendors,
    now,
  );
  const filters = list.split('\n').filter((line) => line && !line.startsWith('!'));
  expect(filters.length).toBeGreaterThan(0);
  expect(filters.every((line) => line.startsWith('shop.example##'))).toBe(true);
});

test('a selector that a blocker would read as something else is left out', () => {
  const vendor = {
    ...vendors[0]!,
    id: 'custom-a',
    invitations: [{ kind: 'teaser' as const, shows: ['a[b="##"]', '#c'] }],
  };
  const rule = { id: 'custom-a', site: null, source: 'picked' as const, vendor, isOn: true, createdAt: 1 };
  const list = filterList(
    { ...none, customRules: [rule], declines: [decline('shop.example', 'custom-a')] },
    [],
    now,
  );
  expect(list.trim().split('\n').slice(2)).toEqual(['shop.example###c']);
});
