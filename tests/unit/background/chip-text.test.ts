import { beforeEach, expect, test } from 'vitest';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const inGerman = { language: 'de', direction: 'ltr', decline: 'Nein, danke', undo: 'Rückgängig' };

/** What the chip says on a page that says it is in `language`. */
const chipOn = async (language: unknown) =>
  (await world.say('getBriefing', { language: language as string }))?.chip;

test('the chip speaks the page’s language', async () => {
  expect(await chipOn('de-AT')).toMatchObject(inGerman);
  expect(await chipOn('ar')).toMatchObject({ direction: 'rtl', decline: 'لا، شكرًا' });
});

test.each(['', 'is', 'x'.repeat(36), 7, null])('the browser’s where a page says %j', async (language) => {
  Object.assign(world.browser.i18n, { getMessage: () => 'pt-BR' });
  expect(await chipOn(language)).toMatchObject({ language: 'pt-BR', decline: 'Não, obrigado' });
});

test('a change that is told later, and a worker that was killed, speak it too', async () => {
  await chipOn('de');
  await world.restart();
  world.sent.length = 0;
  await world.decline('beta');
  await eventually(() => expect(world.sent.map(({ data }) => data)).toMatchObject([{ chip: inGerman }]));
});

test('a frame has no say in it, and the next page has its own', async () => {
  await chipOn('de');
  const frame = { frameId: 6, url: 'https://frame.alpha.example/' };
  expect((await world.say('getBriefing', { language: 'fr' }, frame))?.chip).toMatchObject(inGerman);
  expect((await world.say('getBriefing', {}, { documentId: 'next' }))?.chip.language).toBe('en');
});

test('a page that is loaded ahead speaks its language from the start', async () => {
  const from = { frameId: 5, documentLifecycle: 'prerender' };
  world.frames.set(1, [{ frameId: 5, url: 'https://shop.example/page', parentFrameId: -1 }]);
  expect((await world.say('getBriefing', { language: 'de' }, from))?.chip).toMatchObject(inGerman);
});
