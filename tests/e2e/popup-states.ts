/** The states of the popup, as the background's answers and the database's rows. */
import type { DeclineRow } from '../../lib/db/rows.ts';
import type { TabView } from '../../lib/tab-messages.ts';
import type { FakeAnswer, Stored } from './popup-kit.ts';

const site = 'kettles.example';
const hour = 3_600_000;

const plain: TabView = {
  site,
  isPrivate: false,
  storage: 'database',
  siteRule: null,
  defaultRule: 'once',
  snoozedUntil: null,
  isVisitSnoozed: false,
  silenced: 0,
  sightings: [],
  declines: [],
  lifted: [],
  lift: null,
  liftedUntil: null,
  names: { intercom: 'Intercom', tidio: 'Tidio', crisp: 'Crisp' },
};

type Seen = TabView['sightings'][number];
const seen = (vendor: string, part: Seen['part'], state: Seen['state'] = 'shown'): Seen => ({
  ...{ vendor, part, state, frameId: 0 },
});

const declined = (vendor: string, hoursAgo: number, more: Partial<DeclineRow> = {}): DeclineRow => ({
  ...{
    site,
    vendor,
    id: vendor,
    at: Date.now() - hoursAgo * hour,
    until: null,
    how: 'chip',
    kind: 'greeting',
  },
  ...{ repeats: 0, lastRepeatAt: null, frames: [], ...more },
});

export interface State {
  answer: FakeAnswer;
  stored?: Stored;
  /** What the popup must say in this state, as it would be read out: patterns over the ARIA snapshot. */
  says: RegExp[];
}

const asking = [seen('intercom', 'greeting', 'offered'), seen('intercom', 'launcher')];
const silenced = [seen('intercom', 'greeting', 'suppressed'), seen('intercom', 'launcher')];

const many = Array.from({ length: 14 }, (_, i) => declined(`vendor-${i + 1}`, 5 * i, { repeats: i }));
const manyNames = Object.fromEntries(
  many.map(({ vendor }, i) => [
    vendor,
    i % 5 ? `Vendor ${i + 1}` : `A vendor with quite a long name ${i + 1}`,
  ]),
);

export const states: Record<string, State> = {
  asking: {
    answer: { ...plain, sightings: asking },
    says: [/heading "kettles.example"/, /Intercom is asking to chat/, /button "No thanks Intercom"/],
  },
  silenced: {
    answer: { ...plain, sightings: silenced },
    stored: { declines: [declined('intercom', 2, { repeats: 3 })] },
    says: [
      /Intercom chat is here/,
      /Invitation silenced · Chat available/,
      /paragraph: asked again 3 times after your no/,
      /paragraph: You said no 2 hours ago$/m,
      /button "Show again Intercom"/,
      /button "Show what was hidden on this page"(?! \[pressed)/,
    ],
  },
  lifted: {
    answer: {
      ...plain,
      sightings: [seen('intercom', 'greeting'), silenced[1]!],
      lifted: ['*'],
      lift: 'page',
    },
    stored: { declines: [declined('intercom', 30, { repeats: 1 })] },
    says: [/Shown again on this page/, /paragraph: You said no yesterday$/m, /on this page" \[pressed\]/],
  },
  hidden: {
    answer: {
      ...plain,
      sightings: [seen('tidio', 'launcher', 'hidden'), seen('tidio', 'teaser', 'suppressed')],
    },
    stored: { sites: [{ site, rule: 'hidden', snoozedUntil: null, changedAt: 0 }] },
    says: [/Tidio chat is hidden here/, /radio "No chat at all" \[checked\]/],
  },
  several: {
    answer: { ...plain, sightings: [...silenced, seen('tidio', 'window'), seen('unknown', 'launcher')] },
    stored: {
      declines: [
        declined('intercom', 0.1, { repeats: 1 }),
        declined('crisp', 900, { until: Date.now() + 90 * hour }),
      ],
      defaults: [{ key: '*', rule: 'quiet' }],
    },
    says: [
      /Intercom, Tidio, and Unnamed chats are here/,
      /until /,
      /radio "No invitations default" \[checked\]/,
    ],
  },
  many: {
    answer: { ...plain, sightings: asking, names: { ...plain.names, ...manyNames } },
    stored: { declines: many },
    says: [/button "No thanks Intercom"/, /button "Show all 15"/],
  },
  'long-name': {
    answer: { ...plain, site: 'the-old-and-honourable-company-of-kettle-makers-and-menders.co.example' },
    says: [/heading "the-old-and-honourable-company-of-kettle-makers-and-menders.co.example"/],
  },
  snoozed: {
    answer: { ...plain, sightings: silenced, isVisitSnoozed: true, silenced: 3 },
    says: [/3 invitations silenced|Invitation silenced/, /No invitations until you leave this site/],
  },
  paused: {
    answer: { ...plain, sightings: silenced },
    stored: { sites: [{ site, rule: null, snoozedUntil: Date.now() + 9 * 24 * hour, changedAt: 0 }] },
    says: [/button "30 days" \[pressed\]/, /No invitations until /],
  },
  timed: {
    answer: {
      ...plain,
      ...{ sightings: [seen('intercom', 'greeting')], lifted: ['*'], lift: 'minutes' },
      liftedUntil: Date.now() + hour,
    },
    says: [/button "For 15 minutes" \[pressed\]/, /button "Always here"/],
  },
  'first-run': {
    answer: plain,
    says: [/When a chat asks you something/, /No chat seen on this page/],
  },
  nothing: {
    answer: plain,
    stored: { declines: [{ ...declined('intercom', 5), site: 'other.example' }] },
    says: [/No chat seen on this page/, /radio "One no is enough default" \[checked\]/],
  },
  private: {
    answer: { ...plain, isPrivate: true, siteRule: 'quiet', sightings: silenced },
    says: [/Nothing is stored from private windows/, /radio "No invitations" \[checked\]/],
  },
  memory: {
    answer: { ...plain, storage: 'memory', siteRule: 'allow', sightings: [seen('intercom', 'greeting')] },
    says: [
      /refused to open the database/,
      /Invitation left alone/,
      /radio "Leave this site alone" \[checked\]/,
    ],
  },
  restricted: {
    answer: { ...plain, site: null },
    says: [/Nothing to do here/, /closed to extensions/],
  },
  broken: { answer: 'broken', says: [/No answer/, /button "Try again"/] },
  loading: { answer: 'silent', says: [/Looking at this page/] },
};
