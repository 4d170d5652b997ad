/** Everything about a site, or everything at all, can be deleted by its owner: no table and no area keeps a word of it. */
import { beforeEach, expect, test } from 'vitest';
import { tableNames } from '../../../lib/db/rows.ts';
import { conversation, talksToDisk, turn } from './talk-tables.ts';
import { createWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

/** Every row of every table, by table. */
async function everything(): Promise<Record<string, unknown[]>> {
  const { Database } = await import('../../../lib/db/db.ts');
  const db = new Database();
  const tables = await Promise.all(tableNames.map(async (name) => [name, await db.table(name).toArray()]));
  db.close();
  return Object.fromEntries(tables) as Record<string, unknown[]>;
}

/** A browser that knows something of two sites in every table there is. */
async function fill(): Promise<void> {
  const rule = (id: string, site: string) => ({
    ...{ id, site, source: 'picked', isOn: true, createdAt: 1 },
    vendor: {
      ...{ id, name: 'Own', homepage: '', hosts: [], roots: ['#own'], seen: [] },
      invitations: [{ kind: 'greeting', shows: ['#own'] }],
    },
  });
  for (const [site, id] of [
    ['one.example', 'custom-own-11111111'],
    ['two.example', 'custom-own-22222222'],
  ] as const) {
    await world.decline('alpha', { tabUrl: `https://${site}/` });
    await world.ask('setSiteRule', { site, rule: 'quiet', isPrivate: false });
    await world.ask('snooze', { site, isPrivate: false, for: 'visit' });
    await world.ask('listSite', { list: 'transcriptsOffSites', text: site, isListed: true });
    await world.ask('restoreOwnRule', { row: rule(id, site) as never, declines: [] });
    await talksToDisk({
      conversations: [conversation(`talk ${site}`, { site })],
      turns: [turn(`talk ${site}`, 1, `said on ${site}`)],
      drafts: [{ site, vendor: 'alpha', text: 'I would', at: Date.now() }],
    });
  }
  await world.ask('setDefaultRule', { vendor: '*', rule: 'quiet' });
  for (const value of [true, false]) {
    await world.ask('setSetting', { name: 'syncRules', value });
    await world.worker.syncNow();
  }
  const text = (await world.ask('exportChoices', { as: 'file' }))!;
  await world.ask('applyImport', { text: text.replaceAll('one.example', 'three.example'), mode: 'merge' });
  const entry = { id: 'outbox-entry', vendor: 'alpha', kind: 'greeting', how: 'chip', at: 1 };
  await world.browser.storage.local.set({
    'outbox:outbox-entry': { ...entry, url: 'https://one.example/' },
    'kept:5': true,
  });
  for (const [name, rows] of Object.entries(await everything())) expect(rows.length, name).toBeGreaterThan(0);
}

test('a site is forgotten in every table and area, and the others stay', async () => {
  await fill();
  const before = await everything();
  await world.ask('forgetSite', { site: 'one.example' });
  const after = await everything();
  expect(JSON.stringify([after, world.browser.storage.local.items(), world.session()])).not.toContain(
    'one.example',
  );
  for (const name of tableNames)
    if (name !== 'undo' && name !== 'settings')
      expect(after[name], name).toEqual(
        before[name]!.filter((row) => !JSON.stringify(row).includes('one.example')),
      );
  // The third is the import's.
  expect((await world.ask('getSettings', {}))?.settings.transcriptsOffSites).toEqual([
    'three.example',
    'two.example',
  ]);
  expect((await world.say('getBriefing', {}, { tabUrl: 'https://one.example/' }))?.declines).toEqual({});
});

test('everything is deleted, and the next worker knows nothing', async () => {
  await fill();
  expect(await world.ask('forgetEverything', {})).toBe(true);
  expect(await everything()).toEqual(Object.fromEntries(tableNames.map((name) => [name, []])));
  expect(world.browser.storage.local.items()).toEqual({ 'kept:5': true });
  expect(Object.keys(world.session()).filter((key) => !/^(tab:|registrations$)/.test(key))).toEqual([]);
  await world.restart();
  expect((await world.say('getBriefing', {}, { tabUrl: 'https://one.example/' }))?.declines).toEqual({});
  expect((await world.ask('getSettings', {}))?.defaults).toEqual({});
});

test('a conversation that runs there ends first, and leaves nothing', async () => {
  world.tabs.push({ id: 1, url: 'https://one.example/', incognito: false });
  const from = { tabUrl: 'https://one.example/' };
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] }, from);
  await world.say('getBriefing', {}, from);
  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' }, from);
  expect(await world.ask('getConversations', {})).toHaveLength(1);
  await world.ask('forgetSite', { site: 'one.example' });
  expect(await world.ask('getConversations', {})).toEqual([]);
  expect((await everything())['conversations']).toEqual([]);
});
