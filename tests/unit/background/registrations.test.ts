import { beforeEach, expect, test } from 'vitest';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const matches = (id: string) => world.scripts.get(id)?.matches;
const shop = ['*://*.shop.example/*'];

test('a declined vendor’s sheet and the engine are registered for the site, for good', async () => {
  await world.decline('alpha');
  await eventually(() => expect(world.scripts.size).toBe(1));
  expect(world.scripts.get('declined-alpha')).toEqual({
    id: 'declined-alpha',
    matches: shop,
    excludeMatches: [],
    css: ['sheets/declined-alpha.css'],
    js: ['widget.js'],
    runAt: 'document_start',
    persistAcrossSessions: true,
    allFrames: false,
  });
});

test('the sheet goes while the person is engaged in any tab, and comes back after', async () => {
  await world.decline('alpha');
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'talked' }, { tabId: 2 });
  expect(world.scripts.has('declined-alpha')).toBe(false);
  expect(matches('engine')).toEqual(shop);
  await world.worker.removed(2);
  expect(matches('declined-alpha')).toEqual(shop);
});

test('leaving the site ends the engagement there', async () => {
  await world.decline('alpha');
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'open' });
  await world.worker.committed({ tabId: 1, frameId: 0, url: 'https://other.example/' } as never);
  expect(matches('declined-alpha')).toEqual(shop);
});

test('a conversation in a private window leaves no trace in the registrations', async () => {
  await world.decline('alpha');
  await eventually(() => expect(matches('declined-alpha')).toEqual(shop));
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'talked' }, { tabId: 2, incognito: true });
  expect(matches('declined-alpha')).toEqual(shop);
  await world.worker.browserStarted(); // applied for some other reason
  expect(matches('declined-alpha')).toEqual(shop);
});

test('undo, and the rule allow, take it away', async () => {
  await world.decline('alpha');
  await world.say('undoDecline', { vendor: 'alpha' });
  await eventually(() => expect(world.scripts.size).toBe(0));
  await world.decline('alpha');
  await eventually(() => expect(world.scripts.size).toBe(1));
  await world.ask('setSiteRule', { site: 'shop.example', rule: 'allow', isPrivate: false });
  await eventually(() => expect(world.scripts.size).toBe(0));
});

test('nothing is done when nothing changed', async () => {
  await world.decline('alpha');
  await eventually(() => expect(world.session()).toHaveProperty('registrations.isDue', false));
  const { registerContentScripts, updateContentScripts } = world.browser.scripting;
  const calls = [registerContentScripts.mock.calls.length, updateContentScripts.mock.calls.length];
  await world.worker.browserStarted();
  expect([registerContentScripts.mock.calls.length, updateContentScripts.mock.calls.length]).toEqual(calls);
});

test('registrations of the browser’s last session that nobody wants any more are taken away', async () => {
  world.scripts.set('declined-old', { id: 'declined-old', matches: shop });
  await world.worker.browserStarted();
  expect(world.scripts.size).toBe(0);
});

test('a pattern the browser refuses costs only its own site', async () => {
  world.refused.add('*://*.bad.example/*');
  const sites = ['a.example', 'b.example', 'bad.example', 'c.example'];
  for (const site of sites) await world.decline('alpha', { tabUrl: `https://${site}/` });
  const good = ['a', 'b', 'c'].map((name) => `*://*.${name}.example/*`);
  await eventually(() => {
    expect(matches('declined-alpha')).toEqual(good);
    expect(world.scripts.has('trial')).toBe(false);
  });
});

test('a worker that dies before registering leaves it to the next one', async () => {
  world.browser.scripting.registerContentScripts.mockImplementationOnce(() => new Promise(() => {}));
  await world.decline('alpha');
  await eventually(() => expect(world.browser.scripting.registerContentScripts).toHaveBeenCalled());
  expect(world.scripts.size).toBe(0);
  await world.restart();
  expect(matches('declined-alpha')).toEqual(shop);
});

test('a failing browser is asked again at the next start', async () => {
  world.browser.scripting.getRegisteredContentScripts.mockRejectedValueOnce(new Error('busy'));
  await world.decline('alpha');
  await eventually(() => expect(world.browser.scripting.getRegisteredContentScripts).toHaveBeenCalled());
  await world.restart();
  expect(matches('declined-alpha')).toEqual(shop);
});

test('after an update the sentry is put into pages that are open', async () => {
  world.tabs.push({ id: 1, url: 'https://a.example/', incognito: false });
  world.tabs.push({ id: 2, url: 'https://b.example/', incognito: false });
  world.browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access'));
  await world.worker.installed();
  expect(world.browser.scripting.executeScript.mock.calls).toMatchObject([
    [{ target: { tabId: 1 }, files: ['/sentry.js'] }],
    [{ target: { tabId: 2 }, files: ['/sentry.js'] }],
  ]);
});
