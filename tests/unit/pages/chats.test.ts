import { describe, expect, test } from 'vitest';
import { chatsOf, holdsBack, type Pressed } from '../../../lib/pages/chats.ts';
import { summaryOf } from '../../../lib/pages/summary.ts';
import type { ShownDecline } from '../../../lib/messages.ts';
import type { TabView } from '../../../lib/tab-messages.ts';

type Seen = TabView['sightings'][number];
const seen = (vendor: string, part: Seen['part'], state: Seen['state'] = 'shown'): Seen => ({
  ...{ vendor, part, state, frameId: 0 },
});
const now = 1_000_000;
const declined = (vendor: string, at = 0, until: number | null = null): ShownDecline => ({
  ...{ vendor, at, until, id: 'decline', how: 'chip', kind: 'greeting' },
  ...{ repeats: 0, lastRepeatAt: null, frames: [] },
});
const nothing: Pressed = { declined: new Set(), forgotten: new Map() };
const names = { a: 'Ada', b: 'Bo', c: 'Cy' };

const chats = (view: Partial<TabView>, pressed: Partial<Pressed> = {}) =>
  chatsOf(
    { sightings: [], declines: [], lifted: [], names, ...view },
    { ...nothing, ...pressed },
    'Unnamed',
    now,
  );

describe('what is seen of a chat', () => {
  test.each<[string, Partial<TabView>, string[]]>([
    ['a launcher', { sightings: [seen('a', 'launcher')] }, ['factAvailable']],
    ['an open window', { sightings: [seen('a', 'launcher'), seen('a', 'window')] }, ['factOpen']],
    [
      'an offered invitation comes before what is always there',
      { sightings: [seen('a', 'launcher'), seen('a', 'teaser', 'offered')] },
      ['factAsking', 'factAvailable'],
    ],
    [
      'an auto-open window that is offered asks',
      { sightings: [seen('a', 'auto-open', 'offered')] },
      ['factAsking'],
    ],
    [
      'one that asks outweighs one that was silenced',
      { sightings: [seen('a', 'badge', 'suppressed'), seen('a', 'greeting', 'offered')] },
      ['factAsking'],
    ],
    ['a silenced invitation', { sightings: [seen('a', 'badge', 'suppressed')] }, ['factSilenced']],
    ['an invitation left alone', { sightings: [seen('a', 'greeting')] }, ['factLeft']],
    ['one lifted by name', { sightings: [seen('a', 'greeting')], lifted: ['a'] }, ['factLifted']],
    ['one lifted with all', { sightings: [seen('a', 'greeting')], lifted: ['*'] }, ['factLifted']],
    [
      'hidden says more than silenced',
      { sightings: [seen('a', 'greeting', 'suppressed'), seen('a', 'launcher', 'hidden')] },
      ['factHidden'],
    ],
  ])('%s', (_, view, facts) => {
    expect(chats(view).map((chat) => chat.facts)).toEqual([facts]);
  });
});

describe('the one button of a chat', () => {
  const asking = { sightings: [seen('a', 'greeting', 'offered')] };
  test.each<[string, Partial<TabView>, Partial<Pressed>, string | undefined]>([
    ['an invitation: No thanks', asking, {}, 'decline'],
    ['just declined: Undo, even before the page follows', asking, { declined: new Set(['a']) }, 'undo'],
    ['a decline: Show again', { declines: [declined('a')] }, {}, 'showAgain'],
    ['just forgotten: Undo', {}, { forgotten: new Map([['a', declined('a')]]) }, 'undo'],
    [
      'forgotten, and it asks again: No thanks',
      asking,
      { forgotten: new Map([['a', declined('a')]]) },
      'decline',
    ],
    [
      'brought back: Show again',
      { declines: [declined('a')] },
      { forgotten: new Map([['a', declined('a')]]) },
      'showAgain',
    ],
    ['a mere launcher: none', { sightings: [seen('a', 'launcher')] }, {}, undefined],
  ])('%s', (_, view, pressed, action) => {
    expect(chats(view, pressed).map((chat) => chat.action)).toEqual([action]);
  });
});

test('a decline that has ended is not listed; one with an end to come is', () => {
  expect(
    chats({ declines: [declined('a', 0, now), declined('b', 0, now + 1)] }).map((c) => c.vendor),
  ).toEqual(['b']);
});

test('what is here comes first by name, then the rest by date, latest first; a name we lack is the id', () => {
  const view = {
    sightings: [seen('b', 'launcher'), seen('a', 'launcher'), seen('unknown', 'launcher')],
    declines: [declined('b', 900), declined('c', 100), declined('new-vendor', 200)],
  };
  expect(chats(view).map((chat) => chat.name)).toEqual(['Ada', 'Bo', 'Unnamed', 'new-vendor', 'Cy']);
});

test('something may be held back where an invitation is silenced, a chat hidden, or a vendor here declined', () => {
  const held = (view: Partial<TabView>) => chats(view).some(holdsBack);
  expect(held({ sightings: [seen('a', 'teaser', 'suppressed')] })).toBe(true);
  expect(held({ sightings: [seen('a', 'launcher', 'hidden')] })).toBe(true);
  expect(held({ sightings: [seen('a', 'launcher')], declines: [declined('a')] })).toBe(true);
  expect(held({ sightings: [seen('a', 'launcher')], declines: [declined('b')] })).toBe(false);
});

describe('the line under the site’s name', () => {
  test.each<[string, Partial<TabView>, string, string[]]>([
    ['nothing here', { declines: [declined('a')] }, 'summaryNone', []],
    ['one chat', { sightings: [seen('a', 'launcher')] }, 'summaryHere', ['Ada']],
    ['several', { sightings: [seen('a', 'launcher'), seen('b', 'window')] }, 'summarySeveral', ['Ada', 'Bo']],
    [
      'one that asks',
      { sightings: [seen('a', 'launcher'), seen('b', 'teaser', 'offered')] },
      'summaryAsking',
      ['Bo'],
    ],
    ['a hidden one', { sightings: [seen('a', 'launcher', 'hidden')] }, 'summaryHidden', ['Ada']],
  ])('%s', (_, view, key, names) => {
    expect(summaryOf(chats(view))).toEqual({ key, names });
  });
});
