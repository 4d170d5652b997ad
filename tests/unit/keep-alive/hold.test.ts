import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHolder } from '../../../lib/keep-alive/hold.ts';
import type { KeepWish } from '../../../lib/policy/keep.ts';

let done: string[];
let isThere: boolean;
let heard: Map<string, () => void>;
beforeEach(() => {
  done = [];
  isThere = true;
  heard = new Map();
  const listener = { addEventListener: (type: string, hear: () => void) => void heard.set(type, hear) };
  vi.useFakeTimers();
  vi.stubGlobal('document', listener);
  vi.stubGlobal('addEventListener', listener.addEventListener);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const holder = ({ isTop = true, isRefused = false } = {}) =>
  createHolder({
    isTop,
    isConnected: () => isThere,
    lock: {
      take: () => void done.push('lock'),
      letGo: () => void done.push('unlock'),
      isRefused: () => isRefused,
    },
    channel: { use: (when) => void done.push(`channel ${when}`), look: () => {} },
    shield: () => ({
      arm: () => (done.push('shield'), 'name'),
      renew: () => {},
      disarm: () => void done.push('unshield'),
    }),
  });

test('the lock is let go last', () => {
  const one = holder();
  expect(one.hold({ channel: 'always', shield: true })).toBe('name');
  done = [];
  one.release();
  expect(done).toEqual(['unshield', 'channel never', 'unlock']);
});

test.each<[string, Parameters<typeof holder>[0], KeepWish['channel'], string]>([
  ['the top frame with a lock needs no channel', {}, 'unlocked', 'never'],
  ['the top frame that can have none gets one at once', { isRefused: true }, 'unlocked', 'now'],
  ['also for a chat by timer', { isRefused: true }, 'always', 'now'],
  ['which else gets one while it is hidden', {}, 'always', 'hidden'],
  ['nobody gets one that nobody wants', { isRefused: true }, 'never', 'never'],
])('%s', (_, where, channel, expected) => {
  holder(where).hold({ channel, shield: false });
  expect(done).toEqual(['lock', `channel ${expected}`]);
});

test('a frame within takes no lock', () => {
  holder({ isTop: false, isRefused: true }).hold({ channel: 'always', shield: false });
  expect(done).toEqual(['channel hidden']);
});

test.each([
  ['the extension is gone', () => ((isThere = false), vi.advanceTimersByTime(20_000))],
  ['the page is left', () => heard.get('pagehide')!()],
])('it lets go by itself when %s', (_, happens) => {
  holder().hold({ channel: 'never', shield: false });
  done = [];
  happens();
  expect(done).toContain('unlock');
});

test('a wish that is taken back is undone at once', () => {
  const one = holder();
  one.hold({ channel: 'always', shield: true });
  done = [];
  one.hold({ channel: 'never', shield: false });
  expect(done).toEqual(['lock', 'channel never', 'unshield']);
});
