import fc from 'fast-check';
import type { Choices } from '../../../lib/files/choices.ts';
import { invitationKinds } from '../../../lib/engine/vendor.ts';
import { rules } from '../../../lib/policy/decide.ts';

export const known = new Set(['tidio', 'crisp', 'tawk', 'intercom']);

const site = fc
  .tuple(
    fc.constantFrom('shop', 'garden', 'mail', 'a', 'b'),
    fc.constantFrom('example', 'co.uk', 'github.io'),
  )
  .map(([name, end]) => `${name}.${end}`);
const vendor = fc.constantFrom(...known);
const time = fc.integer({ min: 0, max: 4e12 });
const count = fc.integer({ min: 0, max: 1e6 });
const end = fc.option(time, { nil: null });
const rule = fc.constantFrom(...rules);
const unique = <T>(row: fc.Arbitrary<T>, key: (row: T) => string) =>
  fc.uniqueArray(row, { selector: key, maxLength: 12 });

/** Somebody's choices, whatever they may be. */
export const choices: fc.Arbitrary<Choices> = fc.record({
  sites: unique(
    fc.record({ site, rule: fc.option(rule, { nil: null }), snoozedUntil: end, changedAt: time }),
    (row) => row.site,
  ),
  declines: unique(
    fc.record({
      site,
      vendor,
      id: fc.uuid(),
      at: time,
      until: end,
      how: fc.constantFrom('chip', 'vendor', 'command', 'popup'),
      kind: fc.constantFrom(...invitationKinds),
      repeats: count,
      lastRepeatAt: end,
      frames: fc.uniqueArray(
        fc.constantFrom('https://a.example', 'https://b.example:8443', 'http://c.example'),
        {
          maxLength: 3,
        },
      ),
    }),
    (row) => `${row.site} ${row.vendor}`,
  ),
  defaults: unique(fc.record({ key: fc.oneof(fc.constant('*'), vendor), rule }), (row) => row.key),
  customRules: unique(
    fc
      .record({
        id: fc.integer({ min: 10_000_000, max: 99_999_999 }).map((number) => `custom-chat-${number}`),
        site: fc.option(site, { nil: null }),
        source: fc.constantFrom('picked', 'found', 'imported'),
        name: fc.constantFrom('Our chat', 'Chat «here»', '聊天'),
        root: fc.constantFrom('#chat', '.help-bubble', 'acme-chat'),
        isOn: fc.boolean(),
        createdAt: time,
      })
      .map(({ name, root, ...row }) => ({
        ...row,
        vendor: {
          name,
          homepage: '',
          hosts: [],
          roots: [root],
          invitations: [{ kind: 'teaser' as const, shows: [`${root} .says`] }],
          id: row.id,
          seen: [],
        },
      })),
    (row) => row.id,
  ),
  settings: unique(
    fc.oneof(
      fc.record({ key: fc.constantFrom('notices', 'keepTranscripts'), value: fc.boolean() }),
      fc.record({ key: fc.constant('keepMinutes'), value: fc.integer({ min: 5, max: 120 }) }),
      fc.record({ key: fc.constant('hereSentence'), value: fc.string({ maxLength: 300 }) }),
      fc.record({
        key: fc.constantFrom('transcriptsOffSites', 'shieldSites'),
        value: fc.uniqueArray(site, { maxLength: 5 }).map((sites) => sites.sort()),
      }),
    ),
    (row) => row.key,
  ),
  tally: unique(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`),
      site,
      vendor,
      offered: count,
      declined: count,
      suppressed: count,
    }),
    (row) => `${row.day} ${row.site} ${row.vendor}`,
  ),
});

export const none: Choices = {
  sites: [],
  declines: [],
  defaults: [],
  customRules: [],
  settings: [],
  tally: [],
};
