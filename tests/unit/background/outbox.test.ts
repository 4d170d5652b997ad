import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { outboxKey } from '../../../lib/outbox.ts';
import { createWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const entry = (id = 'decline-1', more = {}) => ({
  [outboxKey(id)]: {
    id,
    vendor: 'alpha',
    kind: 'greeting',
    how: 'chip',
    at: Date.now(),
    url: 'https://www.shop.example',
    ...more,
  },
});
const local = () => world.browser.storage.local;

test('a decline survives a worker that dies between hearing of it and writing it', async () => {
  await local().set(entry());
  const put = vi.spyOn(Dexie.prototype, 'open').mockReturnValue(new Dexie.Promise(() => {}));
  void world.decline('alpha', {}, 'decline-1');
  await vi.waitFor(() => expect(put).toHaveBeenCalled(), 20_000);
  put.mockRestore();
  expect((await world.stored()).declines).toEqual([]);

  await world.restart();
  expect((await world.stored()).declines).toMatchObject([{ site: 'shop.example', vendor: 'alpha' }]);
  expect(local().items()).toEqual({});
});

test('while there is only memory, the entry stays for a session whose database works', async () => {
  await local().set(entry());
  const refused = vi
    .spyOn(Dexie.prototype, 'open')
    .mockReturnValue(Dexie.Promise.reject(new Error('refused')));
  expect(await world.decline('alpha', {}, 'decline-1')).toBe(true);
  expect((await world.say('getBriefing', {}))?.declines).toEqual({ alpha: null });
  expect(local().items()).toHaveProperty([outboxKey('decline-1')]);

  refused.mockRestore();
  world.browser.storage.session.clear(); // The browser was closed.
  await world.restart();
  expect((await world.stored()).declines).toHaveLength(1);
  expect(local().items()).toEqual({});
});

test('a stored decline leaves the outbox', async () => {
  await local().set(entry());
  await world.decline('alpha', {}, 'decline-1');
  expect(local().items()).toEqual({});
});

test('an entry written after its decline was undone does not bring it back', async () => {
  await world.decline('alpha', {}, 'decline-1');
  await local().set(entry());
  await world.say('undoDecline', { vendor: 'alpha' });
  expect(local().items()).toEqual({});
  await local().set(entry());
  await world.restart();
  expect((await world.stored()).declines).toEqual([]);
  expect(local().items()).toEqual({});
});

test('entries that make no sense are thrown away, other items are not', async () => {
  await local().set({
    ...entry('bad-vendor', { vendor: 'nobody' }),
    ...entry('bad-address', { url: 'file:///etc/passwd' }),
    ...entry('bad-key', { id: 'other-id' }),
    [outboxKey('junk')]: 7,
    settings: { kept: true },
  });
  await world.restart();
  expect((await world.stored()).declines).toEqual([]);
  expect(local().items()).toEqual({ settings: { kept: true } });
});
