/** The background's texts where the browser has them, and where it has none (seen in Chromium after installations). */
import { beforeEach, expect, test } from 'vitest';
import { spoken } from 'virtual:spoken';
import { languages } from '../../../lib/languages.ts';
import { spokenKeys, spokenPlurals } from '../../../lib/background/spoken.ts';
import { createWorld, type World } from './world.ts';

let world: World;
let say: typeof import('../../../lib/background/say.ts');
beforeEach(async () => {
  world = await createWorld();
  say = await import('../../../lib/background/say.ts');
});
const speaks = (language: string, getMessage: (key: string, parts: string[]) => string = () => '') =>
  Object.assign(world.browser.i18n, { getUILanguage: () => language, getMessage });

test('what the browser says is said', () => {
  speaks('de-AT', (key, parts) => `${key}(${parts.join()})`);
  expect(say.say('noticeTitle', 'Intercom', 'shop.example')).toBe('noticeTitle(Intercom,shop.example)');
});

test.each([
  ['de-AT', 'Noch etwa 30 Sekunden.', 'ungelesen'],
  ['pt-PT', 'Restam cerca de 30 segundos.', 'não lidas'],
  ['is', 'About 30 seconds are left.', 'unread'],
])('a browser of %s that has no texts: our own copy speaks', (language, left, unread) => {
  speaks(language);
  expect(say.say('noticeLeft', '30')).toBe(left);
  expect(say.sayCount('conversationUnread', 3)).toMatch(new RegExp(`^3 .*${unread}`));
  expect(say.say('noticeTitle', 'A $2', 'b')).toBe('A $2 · b');
});

test('a notice has words in it', async () => {
  speaks('de', () => '');
  const { notice } = await import('../../../lib/background/conversations/notices.ts');
  await notice('noticeWaiting', { tabId: 1, vendor: 'alpha', site: 'shop.example', isPrivate: false });
  expect(world.browser.notifications.create.mock.lastCall?.[1]).toMatchObject({
    title: 'ALPHA · shop.example',
    message: spoken.de.noticeWaiting,
  });
});

test.each(languages)('everything that is said is there in %s', (folder) => {
  const texts = spoken[folder];
  expect([...spokenKeys, ...spokenPlurals.map((key) => `${key}_other`)].filter((key) => !texts[key])).toEqual(
    [],
  );
});
