/** What holds only for now: a snooze, and what was hidden being shown for a while. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/page', incognito: false });
});

const place = { site: 'shop.example', isPrivate: false };
const snoozedUntil = async (from = {}) => (await world.say('getBriefing', {}, from))?.snoozedUntil ?? null;
const view = () => world.ask('getTabView', { tabId: 1 });
const commit = (tabId: number, url: string) =>
  world.worker.committed({ tabId, frameId: 0, url, timeStamp: 0, transitionType: 'link' } as never);
const sheets = () => [...world.scripts.keys()];

/** Only `Date` stands still: the database needs its timers. */
function at(time: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
  onTestFinished(() => void vi.useRealTimers());
}

test('“today” ends at the next midnight, “30 days” by the calendar; both are stored, with the rule kept', async () => {
  at('2026-11-21T18:00:00');
  await world.ask('setSiteRule', { ...place, rule: 'once' });
  await world.ask('snooze', { ...place, for: 'today' });
  expect((await world.stored()).sites).toMatchObject([
    { rule: 'once', snoozedUntil: new Date('2026-11-22T00:00:00').getTime() },
  ]);
  await world.ask('snooze', { ...place, for: 'month' });
  expect(await view()).toMatchObject({
    snoozedUntil: new Date('2026-12-21T18:00:00').getTime(),
    isVisitSnoozed: false,
  });
  await eventually(() => expect(sheets()).toContain('quiet-sites'));
  await world.ask('snooze', { ...place, for: null });
  expect((await world.stored()).sites).toMatchObject([{ rule: 'once', snoozedUntil: null }]);
  await eventually(() => expect(sheets()).toEqual([]));
});

test('a snooze that is over goes with the next change of the site', async () => {
  at('2026-11-21T18:00:00');
  await world.ask('snooze', { ...place, for: 'today' });
  vi.setSystemTime(new Date('2026-11-22T08:00:00'));
  await world.ask('setSiteRule', { ...place, rule: null });
  expect((await world.stored()).sites).toEqual([]);
});

test('a visit’s snooze is told to frames, outlives the worker and reaches no disk; a change of rule leaves it', async () => {
  await world.ask('snooze', { ...place, for: 'visit' });
  expect(await view()).toMatchObject({ snoozedUntil: null, isVisitSnoozed: true });
  await eventually(() => expect(sheets()).toContain('quiet-sites'));
  await world.restart();
  expect(await snoozedUntil()).toBeGreaterThan(Date.now());
  await world.ask('setSiteRule', { ...place, rule: 'once' });
  expect((await world.stored()).sites).toMatchObject([{ rule: 'once', snoozedUntil: null }]);
  expect((await view())?.isVisitSnoozed).toBe(true);
});

test('the visit lasts as long as any tab shows the site, through its pages', async () => {
  world.tabs.push({ id: 2, url: 'https://www.shop.example/other', incognito: false });
  await world.ask('snooze', { ...place, for: 'visit' });
  await commit(1, 'https://shop.example/next');
  world.tabs[0]!.url = 'https://news.example/';
  await commit(1, 'https://news.example/');
  expect(await snoozedUntil()).not.toBeNull();
  await world.worker.removed(2);
  await eventually(async () => expect(await snoozedUntil()).toBeNull());
  await eventually(() => expect(sheets()).toEqual([]));
});

test('a private visit is nobody else’s, and ends with its own tabs', async () => {
  world.tabs.push({ id: 3, url: 'https://shop.example/', incognito: true });
  await world.ask('snooze', { ...place, isPrivate: true, for: 'visit' });
  expect(await snoozedUntil({ tabId: 3, incognito: true })).not.toBeNull();
  expect(await snoozedUntil()).toBeNull();
  expect(sheets()).toEqual([]);
  await world.worker.removed(3);
  await eventually(async () => expect(await snoozedUntil({ tabId: 3, incognito: true })).toBeNull());
});

test('a private snooze for days is in memory alone', async () => {
  world.tabs.push({ id: 3, url: 'https://shop.example/', incognito: true });
  await world.ask('snooze', { ...place, isPrivate: true, for: 'month' });
  expect(await snoozedUntil({ tabId: 3, incognito: true })).not.toBeNull();
  expect((await world.stored()).sites).toEqual([]);
});

test('what was hidden is shown on the page, in the tab, or everywhere on the site for 15 minutes', async () => {
  at('2026-11-21T18:00:00');
  const lifted = async (tabId: number) => {
    const briefing = await world.say('getBriefing', {}, { tabId });
    return [briefing?.lifted, briefing?.liftedUntil];
  };
  world.tabs.push({ id: 2, url: 'https://shop.example/', incognito: false });
  await world.say('getBriefing', {}, { documentId: 'a' });

  await world.ask('showHidden', { tabId: 1, for: 'page' });
  expect(await view()).toMatchObject({ lift: 'page', lifted: ['*'] });
  await world.say('getBriefing', {}, { documentId: 'b' });
  expect((await view())?.lift).toBeNull();

  await world.ask('showHidden', { tabId: 1, for: 'tab' });
  await world.say('getBriefing', {}, { documentId: 'c' });
  expect(await view()).toMatchObject({ lift: 'tab', lifted: ['*'] });
  expect(await lifted(2)).toEqual([[], null]);

  await world.ask('showHidden', { tabId: 1, for: 'minutes' });
  const until = new Date('2026-11-21T18:15:00').getTime();
  expect(await view()).toMatchObject({ lift: 'minutes', liftedUntil: until });
  expect(await lifted(2)).toEqual([[], until]);
  vi.setSystemTime(until + 1);
  expect((await view())?.lift).toBeNull();
  expect(await lifted(2)).toEqual([[], null]);

  await world.ask('showHidden', { tabId: 1, for: 'tab' });
  await world.ask('showHidden', { tabId: 1, for: null });
  expect((await view())?.lift).toBeNull();
});

test('“always” forgets every no and the rule that hides; taken back, all of it is as it was', async () => {
  await world.decline('alpha');
  await world.decline('beta');
  await world.ask('setSiteRule', { ...place, rule: 'hidden' });
  await world.ask('snooze', { ...place, for: 'month' });
  const { sites, declines } = await world.stored();
  const before = await world.ask('showAlways', place);
  expect(await world.stored()).toMatchObject({ sites: [], declines: [] });
  await eventually(() => expect(sheets()).toEqual([]));
  await world.ask('restoreSite', { ...place, choices: before! });
  const now = await world.stored();
  const part = ({ rule, snoozedUntil: until }: (typeof sites)[number]) => ({ rule, until });
  expect(now.sites.map(part)).toEqual(sites.map(part));
  expect(now.declines.map(({ vendor, at: when }) => [vendor, when])).toEqual(
    declines.map(({ vendor, at: when }) => [vendor, when]),
  );
});

test('“always” makes “one no is enough” the site’s own rule where nothing else holds everywhere', async () => {
  const { Database } = await import('../../../lib/db/db.ts');
  const db = new Database();
  await db.defaults.put({ key: 'alpha', rule: 'hidden' });
  db.close();
  await world.ask('showAlways', place);
  expect((await world.stored()).sites).toMatchObject([{ rule: 'once' }]);
});
