import { expect, test } from 'vitest';
import { closeMs, createClosing } from '../../../lib/engine/closing.ts';

test('a window is closed in three tries, apart from each other, and then given up', () => {
  let now = 0;
  const closing = createClosing(() => now);
  const after = (ms: number) => ((now += ms), closing.next());
  expect([closing.next(), after(1), after(closeMs), after(closeMs - 1), after(1), after(closeMs)]).toEqual([
    'first',
    'wait',
    'again',
    'wait',
    'again',
    'failed',
  ]);
});

test('once it is closed, the next one is closed at once', () => {
  const closing = createClosing(() => 0);
  closing.next();
  closing.done();
  expect(closing.next()).toBe('first');
});

test('closed by the person, it gets its time and no press of ours', () => {
  let now = 0;
  const closing = createClosing(() => now);
  closing.leave(1000);
  expect(closing.next()).toBe('wait');
  now = 1000;
  expect(closing.next()).toBe('failed');
});
