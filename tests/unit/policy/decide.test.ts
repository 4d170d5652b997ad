import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, ruleFor, rules, type Circumstances, type Decision } from '../../../lib/policy/decide.ts';

const now = 1000;
const plain: Circumstances = {
  ...{ engaged: false, openedByPerson: false, rule: 'once', declinedUntil: null, snoozedUntil: null, now },
};

const table: [what: string, some: Partial<Circumstances>, decision: Decision][] = [
  ['nothing said yet', {}, 'offer'],
  ['declined for good', { declinedUntil: Infinity }, 'suppress'],
  ['declined until later', { declinedUntil: now + 1 }, 'suppress'],
  ['declined until this moment', { declinedUntil: now }, 'offer'],
  ['snoozed', { snoozedUntil: now + 1 }, 'suppress'],
  ['snooze over', { snoozedUntil: now - 1 }, 'offer'],
  ['snooze over, decline not', { snoozedUntil: now - 1, declinedUntil: Infinity }, 'suppress'],
  ['quiet', { rule: 'quiet' }, 'suppress'],
  ['hidden', { rule: 'hidden' }, 'hide'],
  ['hidden and declined', { rule: 'hidden', declinedUntil: Infinity }, 'hide'],
  ['allow', { rule: 'allow' }, 'leave'],
  ['allow, although declined', { rule: 'allow', declinedUntil: Infinity, snoozedUntil: Infinity }, 'leave'],
  ['in a conversation', { engaged: true, rule: 'hidden', declinedUntil: Infinity }, 'leave'],
  ['opened by the person', { openedByPerson: true, rule: 'hidden', declinedUntil: Infinity }, 'leave'],
];

describe('the order of the decision', () => {
  test.each(table)('%s', (_, some, decision) => expect(decide({ ...plain, ...some })).toBe(decision));
});

test('a site’s rule beats a vendor’s, a vendor’s beats the default', () => {
  expect(ruleFor('allow', 'hidden', 'quiet')).toBe('allow');
  expect(ruleFor(null, 'hidden', 'quiet')).toBe('hidden');
  expect(ruleFor(null, null, 'quiet')).toBe('quiet');
});

test('what the person opened or takes part in is never touched', () => {
  const end = fc.option(fc.oneof(fc.integer(), fc.constant(Infinity)));
  const circumstances = fc.record({
    rule: fc.constantFrom(...rules),
    declinedUntil: end,
    snoozedUntil: end,
    now: fc.integer(),
  });
  fc.assert(
    fc.property(circumstances, fc.boolean(), (some, engaged) => {
      expect(decide({ ...some, engaged, openedByPerson: !engaged })).toBe('leave');
    }),
  );
});
