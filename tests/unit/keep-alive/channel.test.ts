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
  one.allow(true);
  vi.advanceTimersByTime(60_000);
  expect(open).toBe(0);
  page.hidden = true;
  one.look();
  vi.advanceTimersByTime(44_000);
  one.look();
  expect(open).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(open).toBe(1);
  one.allow(true);
  vi.advanceTimersByTime(60_000);
  expect(open).toBe(1);
  page.hidden = false;
  one.look();
  expect(open).toBe(0);
});

test('it never opens for whoever comes back sooner, or is no longer allowed to', () => {
  const one = channel();
  page.hidden = true;
  one.allow(true);
  vi.advanceTimersByTime(30_000);
  page.hidden = false;
  one.look();
  page.hidden = true;
  one.look();
  vi.advanceTimersByTime(30_000);
  one.allow(false);
  vi.advanceTimersByTime(60_000);
  expect(open).toBe(0);
});
