import { beforeEach, expect, test, vi } from 'vitest';
import { declineRow } from '../db/samples.ts';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const declines = async () => (await world.stored()).declines;

test('a decline is stored under the site of the top page before it is answered', async () => {
  expect(await world.decline('alpha', { tabUrl: 'https://www.shop.example/a?b=c' })).toBe(true);
  expect(await declines()).toMatchObject([
    { site: 'shop.example', vendor: 'alpha', how: 'chip', kind: 'greeting', until: null, repeats: 0 },
  ]);
});

test('the same decline again changes nothing, even in the next worker', async () => {
  await world.decline('alpha', {}, 'decline-1');
  await world.restart();
  expect(await world.decline('alpha', {}, 'decline-1')).toBe(true);
  const { declines, tally } = await world.stored();
  expect(declines).toHaveLength(1);
  expect(tally).toMatchObject([{ vendor: 'alpha', declined: 1 }]);
});

test('a retry does not bring back what was undone meanwhile', async () => {
  await world.decline('alpha', {}, 'decline-1');
  expect(await world.say('undoDecline', { vendor: 'alpha' })).toBe(true);
  await world.decline('alpha', {}, 'decline-1');
  expect(await declines()).toEqual([]);
  expect((await world.stored()).tally).toMatchObject([{ declined: 0 }]);
});

test('undoing what was never declined answers false', async () => {
  expect(await world.say('undoDecline', { vendor: 'alpha' })).toBe(false);
});

test('a second no keeps the first one’s date and way', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(1_000_000_000_000);
  await world.decline('alpha');
  vi.setSystemTime(1_000_000_060_000);
  const decline = {
    id: 'decline-2',
    vendor: 'alpha',
    kind: 'teaser',
    how: 'vendor',
    at: Date.now(),
  } as const;
  await world.say('recordDecline', decline);
  const { declines, tally } = await world.stored();
  expect(declines).toMatchObject([{ at: 1_000_000_000_000, how: 'chip', kind: 'greeting' }]);
  expect(tally).toMatchObject([{ declined: 1 }]);
  vi.useRealTimers();
});

test('a date the page made up is replaced', async () => {
  await world.say('recordDecline', { id: 'decline-1', vendor: 'alpha', kind: 'badge', how: 'chip', at: 5 });
  expect((await declines())[0]!.at).toBeGreaterThan(1_600_000_000_000);
});

test('declines of one site leave other sites alone', async () => {
  await world.decline('alpha', { tabUrl: 'https://a.example/' });
  const briefing = await world.say('getBriefing', {}, { tabUrl: 'https://b.example/' });
  expect(briefing?.declines).toEqual({});
});

test('repeats are counted one by one and all together, whatever comes at the same time', async () => {
  await world.decline('alpha');
  await Promise.all(
    Array.from({ length: 20 }, () =>
      world.say('recordRepeats', { vendor: 'alpha', kind: 'greeting', count: 2 }),
    ),
  );
  const stored = await world.stored();
  expect(stored.declines).toMatchObject([{ repeats: 40 }]);
  expect(stored.declines[0]!.lastRepeatAt).toBeTypeOf('number');
  expect(stored.tally).toMatchObject([{ suppressed: 40, declined: 1, offered: 0 }]);
});

test('what a rule kept quiet is counted as silenced, and is nobody’s repeat', async () => {
  await world.say('recordRepeats', { vendor: 'alpha', kind: 'greeting', count: 2 });
  const { declines, tally } = await world.stored();
  expect(declines).toEqual([]);
  expect(tally).toMatchObject([{ vendor: 'alpha', suppressed: 2, declined: 0, offered: 0 }]);
});

test('an offer is counted when it begins, not each time it is reported', async () => {
  const offered = { sightings: [{ vendor: 'alpha', part: 'greeting', state: 'offered' }] } as const;
  const report = (sightings: { sightings: readonly object[] }) =>
    world.say('reportSightings', sightings as never);
  await report(offered);
  await report(offered);
  await report({ sightings: [] });
  await report(offered);
  expect((await world.stored()).tally).toMatchObject([{ offered: 2 }]);
});

test('forgetting and restoring brings the whole decline back', async () => {
  const decline = {
    id: 'decline-1',
    vendor: 'alpha',
    kind: 'teaser',
    how: 'vendor',
    at: Date.now(),
  } as const;
  await world.say('recordDecline', decline);
  await world.say('recordRepeats', { vendor: 'alpha', kind: 'greeting', count: 3 });
  const place = { site: 'shop.example', isPrivate: false };
  const before = await declines();
  expect(before).toMatchObject([{ kind: 'teaser', how: 'vendor', repeats: 3 }]);
  await world.ask('forgetDecline', { ...place, vendor: 'alpha' });
  expect(await declines()).toEqual([]);
  await world.ask('restoreDecline', { ...place, decline: before[0]! });
  expect(await declines()).toEqual(before);
});

test('a decline that has ended is none', async () => {
  const decline = declineRow('shop.example', 'alpha', { id: 'decline-1', at: 1, until: 2 });
  await world.ask('restoreDecline', { site: 'shop.example', isPrivate: false, decline });
  expect((await world.say('getBriefing', {}))?.declines).toEqual({});
  await eventually(() => expect(world.session()).toHaveProperty('registrations.isDue', false));
  expect(world.scripts.size).toBe(0);
});

test('a site’s rule is set and removed', async () => {
  await world.ask('setSiteRule', { site: 'shop.example', rule: 'quiet', isPrivate: false });
  expect(await world.say('getBriefing', {})).toMatchObject({ siteRule: 'quiet' });
  await world.ask('setSiteRule', { site: 'shop.example', rule: null, isPrivate: false });
  expect((await world.stored()).sites).toEqual([]);
});
