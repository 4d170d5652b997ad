import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHolder } from '../../../lib/keep-alive/hold.ts';

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

const holder = ({ isTop = true, isHeld = true } = {}) =>
  createHolder({
    isTop,
    isConnected: () => isThere,
    lock: { take: () => void done.push('lock'), letGo: () => void done.push('unlock'), isHeld: () => isHeld },
    channel: { allow: (is) => void done.push(`channel ${is}`), look: () => {} },
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
  expect(done).toEqual(['unshield', 'channel false', 'unlock']);
});

test.each<[string, Parameters<typeof holder>[0], string[]]>([
  ['the top frame with a lock needs no channel', {}, ['lock', 'channel false']],
  ['the top frame that can have none gets one', { isHeld: false }, ['lock', 'channel true']],
])('%s', (_, where, expected) => {
  holder(where).hold({ channel: 'unlocked', shield: false });
  expect(done).toEqual(expected);
});

test('a frame within takes no lock', () => {
  holder({ isTop: false }).hold({ channel: 'always', shield: false });
  expect(done).toEqual(['channel true']);
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
  expect(done).toEqual(['lock', 'channel false', 'unshield']);
});
