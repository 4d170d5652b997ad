import { expect, test } from 'vitest';
import { createSendWatch } from '../../../lib/conversation/send-watch.ts';

test('a press and then an empty composer is a message', () => {
  const watch = createSendWatch();
  expect(watch.composer('hello', 0)).toBeNull();
  watch.pressed(10);
  expect(watch.composer('hello', 20)).toBeNull();
  expect(watch.composer('', 200)).toEqual({ text: 'hello', at: 10 });
  expect(watch.composer('', 300)).toBeNull();
});

test('deleted words, a press on nothing and a composer that empties much later are none', () => {
  const deleted = createSendWatch();
  deleted.composer('hello', 0);
  expect(deleted.composer('', 10)).toBeNull();
  deleted.pressed(20);
  expect(deleted.composer('', 30)).toBeNull();

  const late = createSendWatch();
  late.composer('hello', 0);
  late.pressed(10);
  expect(late.composer('', 6000)).toBeNull();
});
