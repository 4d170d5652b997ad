import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../lib/settings.ts';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const set = (name: string, value: unknown) => world.ask('setSetting', { name, value } as never);
const settings = async () => (await world.ask('getSettings', {}))!.settings;

test('nothing is set at first', async () => {
  expect(await world.ask('getSettings', {})).toEqual({
    settings: defaultSettings,
    defaults: {},
    storage: 'database',
  });
});

test('what is set holds in the next worker', async () => {
  await set('keepMinutes', 45);
  await set('theme', 'dark');
  await world.restart();
  expect(await settings()).toEqual({ ...defaultSettings, keepMinutes: 45, theme: 'dark' });
});

test.each([
  ['keepMinutes', 1e9],
  ['keepMinutes', '20'],
  ['toString', 1],
  ['unheard-of', true],
  ['shieldSites', ['shop.example']],
  [undefined, undefined],
])('%s is not set to %j', async (name, value) => {
  await set('notices', false);
  await set(name as string, value);
  await world.deliver({ name: 'setSetting' }, { id: 'ours', url: 'chrome-extension://ours/options.html' });
  expect(await settings()).toEqual({ ...defaultSettings, notices: false });
});

test('no page of the web sets anything', async () => {
  const sender = { id: 'ours', url: 'https://shop.example/', frameId: 0, tab: { id: 1, incognito: false } };
  await world.deliver({ name: 'setSetting', data: { name: 'notices', value: false } }, sender);
  expect(await settings()).toEqual(defaultSettings);
});

test('sites go on a list one by one, from two pages at once, and off it again', async () => {
  const list = (text: string, isListed: boolean) =>
    world.ask('listSite', { list: 'transcriptsOffSites', text, isListed });
  await Promise.all([
    list('b.example', true),
    list('https://www.a.example/x?y', true),
    list('b.example', true),
  ]);
  expect((await settings()).transcriptsOffSites).toEqual(['a.example', 'b.example']);
  await list('a.example', false);
  expect(await list('not a site', true)).toEqual({ fault: 'none' });
  expect((await settings()).transcriptsOffSites).toEqual(['b.example']);
});

test('where the database is refused it holds in memory, for the next worker too', async () => {
  vi.doMock('../../../lib/db/db.ts', () => ({ open: () => Promise.reject(new Error('refused')) }));
  try {
    await world.restart();
    await set('notices', false);
    await world.restart();
    expect(await world.ask('getSettings', {})).toMatchObject({
      settings: { notices: false },
      storage: 'memory',
    });
  } finally {
    vi.doUnmock('../../../lib/db/db.ts');
  }
});

test('a rule for everywhere, or of a vendor, reaches the pages that are open, until it is removed', async () => {
  await world.say('getBriefing', {});
  await world.ask('setDefaultRule', { vendor: '*', rule: 'quiet' });
  await world.ask('setDefaultRule', { vendor: 'beta', rule: 'allow' });
  await eventually(() =>
    expect(world.sent.at(-1)?.data).toMatchObject({ defaultRule: 'quiet', vendorRules: { beta: 'allow' } }),
  );
  expect((await world.ask('getSettings', {}))?.defaults).toEqual({ '*': 'quiet', beta: 'allow' });
  await world.ask('setDefaultRule', { vendor: 'beta', rule: null });
  await world.ask('setDefaultRule', { vendor: 'unheard-of', rule: 'hidden' });
  expect((await world.ask('getSettings', {}))?.defaults).toEqual({ '*': 'quiet' });
  expect((await world.say('getBriefing', {}))?.vendorRules).toEqual({});
});

test('the names of the catalogue', async () => {
  expect(await world.ask('getVendorNames', {})).toEqual({ alpha: 'ALPHA', beta: 'BETA', gamma: 'GAMMA' });
});

test('settings are taken along in a file, and an import of them is taken back', async () => {
  await set('keepMinutes', 45);
  const file = (await world.ask('exportChoices', { as: 'file' }))!;
  world = await createWorld();
  const preview = await world.ask('previewImport', { text: file, mode: 'replace' });
  expect(preview?.outline?.tables.settings).toEqual({ added: 1, changed: 0, removed: 0 });
  expect(await settings()).toEqual(defaultSettings);
  await world.ask('applyImport', { text: file, mode: 'replace' });
  expect((await settings()).keepMinutes).toBe(45);
  await world.ask('undoImport', {});
  expect(await settings()).toEqual(defaultSettings);
});
