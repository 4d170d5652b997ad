/** What the heuristics find: offered in its tab, kept only once it is declined, and never where it would be hidden. */
import { beforeEach, expect, test } from 'vitest';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const definition = {
  name: 'Chat',
  roots: ['#helper'],
  launcher: ['#helper .button'],
  invitations: [{ kind: 'teaser', shows: [{ at: '#helper .card', size: { maxHeight: 330 } }] }],
};
const window = { shows: ['#helper .window'] };
const opening = { ...definition, invitations: [{ kind: 'auto-open' }], window };

const found = (what: unknown = definition, from = {}) => world.say('foundWidget', { definition: what }, from);
const briefed = async (from = {}): Promise<string[]> =>
  (await world.say('getBriefing', {}, from))!.vendors.map(({ id }) => id);
const rows = async () => (await world.stored()).customRules;

test('it is told to its page, and to no other; nothing is stored', async () => {
  await world.say('getBriefing', {});
  await found();
  const [id] = await briefed();
  expect(id).toMatch(/^custom-found-[0-9a-f]{12}$/);
  expect(await briefed({ tabId: 2 })).toEqual([]);
  expect(await rows()).toEqual([]);
});

test('declined, it is a rule of the site; undone, it is none, and still offered in its tab', async () => {
  await world.say('getBriefing', {});
  await found();
  const [id] = await briefed();
  expect(await world.decline(id)).toBe(true);
  expect(await rows()).toMatchObject([{ id, site: 'shop.example', source: 'found', isOn: true }]);
  expect(await briefed({ tabId: 2 })).toEqual([id]);
  await world.say('undoDecline', { vendor: id! });
  expect(await rows()).toEqual([]);
  expect(await briefed()).toEqual([id]);
});

test('a part seen later joins the rule; switched off, the widget is left alone', async () => {
  await world.say('getBriefing', {});
  await found();
  const [id] = await briefed();
  await world.decline(id);
  await found(opening, { tabId: 2 });
  await eventually(async () => expect(await rows()).toMatchObject([{ id, vendor: { window } }]));
  await world.worker.switchCustomRule(id!, false);
  await found(definition, { tabId: 3 });
  expect(await briefed({ tabId: 3 })).toEqual([]);
  expect(await briefed()).toEqual([]);
});

test.each(['quiet', 'hidden', 'allow'] as const)(
  'on a site with the rule "%s" nothing is found',
  async (rule) => {
    await world.say('getBriefing', {});
    await world.ask('setSiteRule', { site: 'shop.example', rule, isPrivate: false });
    await found();
    expect(await briefed()).toEqual([]);
  },
);

test('a rule set later takes what was found out of the page', async () => {
  await world.say('getBriefing', {});
  await found();
  await world.ask('setSiteRule', { site: 'shop.example', rule: 'quiet', isPrivate: false });
  expect(await briefed()).toEqual([]);
});

test('beside a described vendor that invites, nothing is found', async () => {
  await world.say('noticed', { urls: [], tokens: ['#alpha'] });
  await found();
  expect(await briefed()).toEqual(['alpha']);
});

test.each([
  ['a selector that is none', { ...definition, roots: ['#helper { } body'] }],
  [
    'a step that calls',
    { ...definition, invitations: [{ kind: 'teaser', quiet: [{ do: 'call', name: 'x' }] }] },
  ],
  ['nothing', null],
])('%s is refused', async (_what, what) => {
  await world.say('getBriefing', {});
  await found(what);
  expect(await briefed()).toEqual([]);
});
