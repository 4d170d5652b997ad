import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChannel } from '../../../lib/keep-alive/channel.ts';

const page = { hidden: false };
let open = 0;
const channel = () =>
  createChannel(() => {
    open++;
    return () => void open--;
  });
beforeEach(() => {
  open = 0;
  page.hidden = false;
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('it opens once the frame has been hidden for 45 seconds, and closes when it is seen', () => {
  const one = channel();
  one.use('hidden');
  vi.advanceTimersByTime(60_000);
  expect(open).toBe(0);
  page.hidden = true;
  one.look();
  vi.advanceTimersByTime(44_000);
  one.look();
  expect(open).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(open).toBe(1);
  one.use('hidden');
  vi.advanceTimersByTime(60_000);
  expect(open).toBe(1);
  page.hidden = false;
  one.look();
  expect(open).toBe(0);
});

test('it never opens for whoever comes back sooner, or is no longer allowed to', () => {
  const one = channel();
  page.hidden = true;
  one.use('hidden');
  vi.advanceTimersByTime(30_000);
  page.hidden = false;
  one.look();
  page.hidden = true;
  one.look();
  vi.advanceTimersByTime(30_000);
  one.use('never');
  vi.advanceTimersByTime(60_000);
  expect(open).toBe(0);
});

test('in a lock’s place it is open at once, seen or hidden, until it is no longer wanted', () => {
  const one = channel();
  one.use('now');
  expect(open).toBe(1);
  page.hidden = true;
  one.look();
  one.use('now');
  vi.advanceTimersByTime(60_000);
  page.hidden = false;
  one.look();
  expect(open).toBe(1);
  one.use('never');
  expect(open).toBe(0);
});

test('one that was to open later opens once', () => {
  const one = channel();
  page.hidden = true;
  one.use('hidden');
  one.use('now');
  vi.advanceTimersByTime(60_000);
  expect(open).toBe(1);
});
