import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shieldInPage } from '../../../lib/keep-alive/shield-in-page.ts';

/** A hidden page, as far as the shield reads it. */
class HiddenPage extends EventTarget {
  get hidden() {
    return true;
  }
  get visibilityState() {
    return 'hidden';
  }
  hasFocus() {
    return false;
  }
}
const leaseMs = 150_000;
let page: HiddenPage;
/** What the browser itself has there: tests change it. */
let own: PropertyDescriptorMap;
beforeEach(() => {
  vi.useFakeTimers();
  own = Object.getOwnPropertyDescriptors(HiddenPage.prototype);
  page = new HiddenPage();
  vi.stubGlobal('Document', HiddenPage);
  vi.stubGlobal('document', page);
  shieldInPage('key', leaseMs);
});
afterEach(() => {
  Object.defineProperties(HiddenPage.prototype, own);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** True if somebody listens. */
const tell = (detail: string, key = 'key') =>
  !page.dispatchEvent(new CustomEvent(key, { detail, cancelable: true }));
const reads = () => [page.hidden, page.visibilityState, page.hasFocus()];
const truth = [true, 'hidden', false];
const seen = [false, 'visible', true];
const isOwn = () =>
  Object.entries(own).every(
    ([name, { get, value }]) =>
      Object.getOwnPropertyDescriptor(HiddenPage.prototype, name)?.get === get &&
      Object.getOwnPropertyDescriptor(HiddenPage.prototype, name)?.value === value,
  );

test('what enters the page’s own world is at most 4 kB', () => {
  // Its text is what the browser puts there; in a build it is shorter still.
  expect(shieldInPage.toString().length).toBeLessThanOrEqual(4096);
});

test('nothing of it is there until it is on, and nothing once it is off', () => {
  expect([reads(), isOwn()]).toEqual([truth, true]);
  tell('on');
  expect([reads(), isOwn()]).toEqual([seen, false]);
  tell('off');
  expect([reads(), isOwn()]).toEqual([truth, true]);
});

test('unless it is renewed the page reads the truth after its lease, with nobody’s help', () => {
  tell('on');
  vi.advanceTimersByTime(leaseMs - 1);
  expect(reads()).toEqual(seen);
  tell('renew');
  vi.advanceTimersByTime(leaseMs - 1);
  expect(reads()).toEqual(seen);
  vi.advanceTimersByTime(1);
  expect(reads()).toEqual(truth);
});

test('a lease is no switch: one that is off is not turned on by being renewed', () => {
  tell('renew');
  expect([reads(), isOwn()]).toEqual([truth, true]);
});

test('after “bye” nobody hears its name any more, and under another name nobody ever did', () => {
  expect(tell('on', 'guess')).toBe(false);
  expect(tell('on')).toBe(true);
  expect(tell('bye')).toBe(true);
  expect([reads(), isOwn()]).toEqual([truth, true]);
  expect(tell('on')).toBe(false);
});

test('brought twice, the first one does it', () => {
  shieldInPage('key', leaseMs);
  tell('on');
  tell('bye');
  expect([isOwn(), tell('on')]).toEqual([true, false]);
});

test('a getter that the page patched after us stays the page’s, and hears the truth from ours', () => {
  tell('on');
  const ours = Object.getOwnPropertyDescriptor(HiddenPage.prototype, 'hidden')!;
  const theirs = { ...ours, get: () => ours.get!.call(page) as boolean };
  Object.defineProperty(HiddenPage.prototype, 'hidden', theirs);
  tell('off');
  expect(Object.getOwnPropertyDescriptor(HiddenPage.prototype, 'hidden')!.get).toBe(theirs.get);
  expect(page.hidden).toBe(true);
});
