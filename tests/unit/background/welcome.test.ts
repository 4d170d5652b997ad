import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

type Details = Parameters<typeof import('../../../lib/background/welcome.ts').welcome>[0];

const create = vi.fn(async (_: { url: string }) => ({}));
let welcome: (details: Partial<Details>) => Promise<void>;

beforeEach(async () => {
  create.mockClear();
  const { browser } = fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({
    default: { ...browser, tabs: { ...browser.tabs, create } },
  }));
  vi.resetModules();
  const module = await import('../../../lib/background/welcome.ts');
  welcome = (details) => module.welcome({ temporary: false, ...details } as Details);
});

test('the welcome page opens once, though the extension be installed again', async () => {
  await welcome({ reason: 'install' });
  await welcome({ reason: 'install' });
  expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://ours/welcome.html' }]]);
});

test.each<Partial<Details>>([
  { reason: 'update' },
  { reason: 'browser_update' as Details['reason'] },
  { reason: 'install', temporary: true },
])('nothing opens by itself: %j', async (details) => {
  await welcome(details);
  expect(create).not.toHaveBeenCalled();
});
