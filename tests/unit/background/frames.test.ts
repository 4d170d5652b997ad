/** What goes between a page's frames, and into the page's own world. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const frame = { frameId: 6, url: 'https://frame.alpha.example/x' };
const told = (name: string) => world.sent.filter((one) => one.name === name);

test('the top frame is told what a vendor’s frame sees', async () => {
  const sightings = [
    { vendor: 'alpha', part: 'window', state: 'shown', box: { x: 1, y: 2, width: 3, height: 4 } },
  ] as const;
  await world.say('reportSightings', { sightings: [...sightings] }, frame);
  expect(told('frameSighted')).toMatchObject([
    { tabId: 1, frameId: 0, data: { frameUrl: frame.url, sightings } },
  ]);
  await world.say('reportSightings', { sightings: [...sightings] });
  expect(told('frameSighted')).toHaveLength(1);
});

test('the top frame is told of a press in a vendor’s frame', async () => {
  await world.say('pressedInFrame', { vendor: 'alpha', on: 'window' }, frame);
  expect(told('framePressed')).toMatchObject([{ frameId: 0, data: { vendor: 'alpha', on: 'window' } }]);
});

test.each([true, false])('a frame hears whether there was a gesture in the top frame: %s', async (was) => {
  world.frame.answer = async (name) => (name === 'wasThereAGesture' ? was : null);
  expect(await world.say('askGesture', { vendor: 'alpha' }, frame)).toBe(was);
});

test('when the top frame does not answer in time, the gesture is the person’s', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  world.frame.answer = () => new Promise(() => {});
  const answer = world.say('askGesture', { vendor: 'alpha' }, frame);
  await vi.waitFor(() => expect(world.sent).toHaveLength(1), 20_000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await answer).toBe(true);
  vi.useRealTimers();
});

test('the keyboard command goes to the top frame of the active tab', async () => {
  world.tabs.push({ id: 3, url: 'https://shop.example/', incognito: false });
  await world.worker.runCommand('decline');
  expect(world.sent).toMatchObject([{ tabId: 3, frameId: 0, name: 'declineOffered' }]);
  await world.worker.runCommand('other');
  expect(world.sent).toHaveLength(1);
});

type Injection = { func: (...args: unknown[]) => boolean; args: unknown[] } & Record<string, unknown>;

async function call(step: number): Promise<Injection | undefined> {
  await world.say('runCall', { vendor: 'alpha', call: step }, { documentId: 'doc' });
  return world.browser.scripting.executeScript.mock.calls[0]?.[0] as Injection | undefined;
}

test('a call step is found by its number, the window’s after the invitations’', async () => {
  expect(await call(1)).toMatchObject({
    world: 'MAIN',
    target: { tabId: 1, documentIds: ['doc'] },
    args: ['Alpha.close', []],
  });
});

test('a number beyond the vendor’s steps runs nothing', async () => {
  expect(await call(2)).toBeUndefined();
});

test('the page’s function is called on its owner, with the arguments of the vendor file', async () => {
  const { func, args } = (await call(0))!;
  const popup = vi.fn();
  const Alpha = { popup };
  vi.stubGlobal('window', { Alpha });
  // As the browser does it: only the function's text arrives in the page.
  const inPage = new Function(`return (${func})`)() as Injection['func'];
  expect(inPage(...args)).toBe(true);
  expect(popup.mock.calls).toEqual([['hide']]);
  expect(popup.mock.contexts).toEqual([Alpha]);
  vi.stubGlobal('window', {});
  expect(inPage(...args)).toBe(false);
  vi.stubGlobal('window', { Alpha: { popup: 'text' } });
  expect(inPage(...args)).toBe(false);
  vi.unstubAllGlobals();
});
