import { beforeEach, expect, test } from 'vitest';
import { maxSites } from '../../../lib/background/plan-registrations.ts';
import { createWorld, eventually, rowsToDisk, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const commit = (tabId: number, url: string) =>
  world.worker.committed({ tabId, frameId: 0, url, documentId: 'doc' } as never);
const inserted = () => world.browser.scripting.insertCSS.mock.calls.map(([call]) => call);
const injected = () => world.browser.scripting.executeScript.mock.calls.map(([call]) => call);
const target = (tabId: number) => ({ tabId, documentIds: ['doc'] });

test('where registrations do it all, nothing is put into a page', async () => {
  await world.decline('alpha');
  await eventually(() => expect(world.session()).toHaveProperty('registrations.isPartial', false));
  await commit(1, 'https://shop.example/two');
  await world.say('getBriefing', {});
  expect([...inserted(), ...injected()]).toEqual([]);
});

test('a private window’s own decline hides on its next page, and only there', async () => {
  await world.worker.browserStarted();
  world.tabs.push({ id: 9, url: 'https://shop.example/', incognito: true });
  world.tabs.push({ id: 1, url: 'https://shop.example/', incognito: false });
  await world.decline('alpha', { tabId: 9, incognito: true });
  await commit(1, 'https://shop.example/two');
  await commit(9, 'https://other.example/');
  await commit(9, 'https://www.shop.example/two');
  await eventually(() => {
    expect(inserted()).toEqual([{ target: target(9), files: ['/sheets/declined-alpha.css'] }]);
    expect(injected()).toMatchObject([{ target: target(9), files: ['/widget.js'] }]);
  });
});

test('of very many sites, those that were quiet for longest are served when they are visited', async () => {
  const row = {
    vendor: 'alpha',
    id: 'decline',
    until: null,
    how: 'chip',
    kind: 'greeting',
    repeats: 0,
  } as const;
  await rowsToDisk(
    Array.from({ length: maxSites + 1 }, (_, i) => ({
      ...{ ...row, site: `s${i}.example`, at: i, lastRepeatAt: null, frames: [] },
    })),
  );
  await world.worker.browserStarted();
  const matches = world.scripts.get('declined-alpha')!.matches!;
  expect(matches).toHaveLength(maxSites);
  expect(matches).not.toContain('*://*.s0.example/*');
  await commit(1, 'https://s0.example/');
  await eventually(() => expect(inserted()).toMatchObject([{ files: ['/sheets/declined-alpha.css'] }]));
});
