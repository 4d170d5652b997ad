/** An update in the middle of a chat: the old version's script lives on in the page, and nobody talks to it any more. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: object, sender: object, answer: (value: unknown) => void) => unknown;

let listeners: Set<Listener>;
let held: number;
beforeEach(() => {
  listeners = new Set();
  held = 0;
  vi.useFakeTimers();
  const window = new EventTarget();
  const request = (_name: string, _how: object, granted: () => Promise<void>) => {
    held++;
    return granted().then(() => void held--);
  };
  vi.stubGlobal('window', Object.assign(window, { top: window }));
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: true }));
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  leaveWorld();
});

/** The browser gives each version a world of its own in the page. */
function leaveWorld(): void {
  delete (globalThis as { noThanksKeeper?: object }).noThanksKeeper;
}

/** Our script comes to the page. */
async function arrive(): Promise<void> {
  const onMessage = {
    addListener: (one: Listener) => listeners.add(one),
    removeListener: (one: Listener) => listeners.delete(one),
  };
  vi.stubGlobal('chrome', { runtime: { id: 'ours', onMessage } });
  vi.resetModules();
  (await import('../../../lib/keep-alive/run-keep-alive.ts')).runKeepAlive();
}
const hold = () =>
  [...listeners].at(-1)!(
    { name: 'keepAlive', data: { do: 'hold', wish: { channel: 'never', shield: false } } },
    {},
    () => {},
  );
const settled = () => vi.advanceTimersByTimeAsync(0);

test('a new version makes the old one let go at once, and alone is heard from then on', async () => {
  await arrive();
  hold();
  expect([held, listeners.size]).toEqual([1, 1]);
  leaveWorld();
  await arrive();
  await settled();
  expect([held, listeners.size]).toEqual([0, 1]);
  hold();
  expect(held).toBe(1);
});

test('the same version, brought twice into a page, is there once', async () => {
  await arrive();
  hold();
  await arrive();
  await settled();
  expect([held, listeners.size]).toEqual([1, 1]);
});

test('a page that forges a take-over is rid of us until we are brought again, which is at the next tick', async () => {
  await arrive();
  hold();
  document.dispatchEvent(new Event('no-thanks-takeover'));
  await settled();
  expect([held, listeners.size]).toEqual([0, 0]);
  await arrive();
  hold();
  expect([held, listeners.size]).toEqual([1, 1]);
});
