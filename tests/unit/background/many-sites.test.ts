/** Many sites changed at once: one transaction, one application of the registrations, and all of it taken back. */
import { beforeEach, expect, test, vi } from 'vitest';
import { rules } from '../../../lib/policy/decide.ts';
import { declineRow } from '../db/samples.ts';
import { createWorld, eventually, rowsToDisk, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const names = Array.from({ length: 300 }, (_, i) => `shop-${i}.example`);
const setRule = (site: string, rule: (typeof rules)[number]) =>
  world.ask('setSiteRule', { site, rule, isPrivate: false });
const everything = async () => {
  const { sites, declines } = await world.stored();
  return { sites, declines };
};
const isApplied = () =>
  eventually(() => expect(world.session()).toHaveProperty('registrations.isDue', false));

/** A few sites with all there may be to one. */
async function somebody(): Promise<void> {
  await setRule('ruled.example', 'quiet');
  await setRule('both.example', 'allow');
  await rowsToDisk([
    declineRow('both.example', 'alpha', { id: 'decline-1', repeats: 4, lastRepeatAt: 9, kind: 'teaser' }),
    declineRow('both.example', 'beta', { id: 'decline-2', how: 'vendor', frames: ['https://f.example'] }),
    declineRow('declined.example', 'alpha', { id: 'decline-3', until: 1e13 }),
    // Its definition, and the list of endings it was stored under, are gone.
    declineRow('co.uk', 'custom-gone-12345678', { id: 'decline-4' }),
  ]);
  await isApplied();
}

test('a rule for many sites is one application of the registrations, and so is taking it back', async () => {
  await setRule(names[0]!, 'allow');
  await isApplied();
  const before = await everything();
  const registered = world.browser.scripting.getRegisteredContentScripts;

  registered.mockClear();
  const undo = await world.ask('setSiteRules', { sites: names, rule: 'quiet' });
  await isApplied();
  expect(registered).toHaveBeenCalledTimes(1);
  expect((await world.stored()).sites.map(({ rule }) => rule)).toEqual(names.map(() => 'quiet'));
  expect(world.scripts.get('quiet-sites')?.matches).toHaveLength(names.length);

  registered.mockClear();
  await world.ask('restoreSites', undo!);
  await isApplied();
  expect(registered).toHaveBeenCalledTimes(1);
  expect(await everything()).toEqual(before);
});

test('deleting takes rule and declines of these sites alone; taking it back brings whole rows', async () => {
  await somebody();
  const before = await everything();
  const undo = await world.ask('deleteSites', { sites: ['both.example', 'declined.example', 'co.uk'] });
  expect(await everything()).toMatchObject({ sites: [{ site: 'ruled.example' }], declines: [] });
  await isApplied();
  expect(world.scripts.has('declined-alpha')).toBe(false);
  await world.restart();
  await world.ask('restoreSites', undo!);
  expect(await everything()).toEqual(before);
  await eventually(() => expect(world.scripts.has('declined-alpha')).toBe(true));
});

test('a rule taken away leaves the snooze; both come back', async () => {
  const row = { site: 'nap.example', rule: 'quiet', snoozedUntil: 1e13, changedAt: 5 } as const;
  await world.ask('restoreSites', { at: 6, changed: [row.site], sites: [row], declines: [] });
  const undo = await world.ask('setSiteRules', { sites: [row.site], rule: null });
  expect((await world.stored()).sites).toMatchObject([{ rule: null, snoozedUntil: 1e13 }]);
  await world.ask('restoreSites', undo!);
  expect((await world.stored()).sites).toEqual([row]);
});

test('taking back leaves alone what was changed since, and joins a decline made since', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(1_000_000_000_000);
  await somebody();
  const undo = await world.ask('deleteSites', { sites: ['ruled.example', 'both.example'] });
  vi.setSystemTime(1_000_000_060_000);
  await setRule('ruled.example', 'hidden');
  await world.decline('alpha', { tabUrl: 'https://both.example/' });
  await world.ask('restoreSites', undo!);
  const { sites, declines } = await world.stored();
  expect(sites).toMatchObject([
    { site: 'both.example', rule: 'allow' },
    { site: 'ruled.example', rule: 'hidden' },
  ]);
  const [alpha] = declines.filter(({ site }) => site === 'both.example');
  expect(alpha).toMatchObject({ vendor: 'alpha', at: 5, repeats: 4, kind: 'teaser' });
  vi.useRealTimers();
});

test('the tabs of a changed site are told, other tabs are not', async () => {
  await world.say('getBriefing', {});
  await world.say('getBriefing', {}, { tabId: 2, tabUrl: 'https://other.example/' });
  world.sent.length = 0;
  await world.ask('setSiteRules', { sites: ['shop.example', 'third.example'], rule: 'hidden' });
  await eventually(() => expect(world.sent).toMatchObject([{ tabId: 1, data: { siteRule: 'hidden' } }]));
});

test('a deleted site’s decline does not come back from the outbox', async () => {
  const url = 'https://shop.example/';
  const entry = { id: 'decline-1', vendor: 'alpha', kind: 'greeting', how: 'chip', at: 1, url };
  await world.browser.storage.local.set({ 'outbox:decline-1': entry });
  await world.ask('deleteSites', { sites: ['shop.example'] });
  await world.restart();
  expect((await world.stored()).declines).toEqual([]);
});

test.each([
  ['setSiteRules', { sites: ['shop.example'], rule: 'blocked' }],
  ['setSiteRules', { sites: 'shop.example', rule: 'quiet' }],
  ['setSiteRules', { sites: ['a b'], rule: 'quiet' }],
  ['setSiteRules', { sites: Array(100_001).fill('shop.example'), rule: 'quiet' }],
  ['restoreSites', { at: 1, changed: [], sites: [{ site: 'shop.example' }], declines: [] }],
])('%s is not done with what makes no sense', async (name, data) => {
  await world.ask(name as 'setSiteRules', data as never);
  expect((await world.stored()).sites).toEqual([]);
});

test('a site written by hand gets its rule; what is none is refused with the reason', async () => {
  const add = (text: string) => world.ask('addSite', { text, rule: 'quiet' });
  expect(await add(' https://www.Shop.example/cart?x=1 ')).toEqual({ site: 'shop.example' });
  expect(await add('co.uk')).toEqual({ fault: 'shared' });
  expect(await add('not a site')).toEqual({ fault: 'none' });
  expect((await world.stored()).sites).toMatchObject([{ site: 'shop.example', rule: 'quiet' }]);
});

test('everything about sites can be asked for', async () => {
  await somebody();
  expect(await world.ask('getSites', {})).toEqual(await everything());
});
