import { expect, test, vi } from 'vitest';
import { lookFirst } from '../../../lib/pages/first-look.ts';

const tabs = { query: async () => [{ id: 7 }], TAB_ID_NONE: -1 };

test('the tab is found and asked about before anything else is there', async () => {
  const sendMessage = vi.fn(async () => ({ site: 'kettles.example' }));
  const { tabId, view } = await lookFirst({ tabs, runtime: { sendMessage } }, '');
  expect(tabId).toBe(7);
  expect(sendMessage.mock.calls).toEqual([[{ name: 'getTabView', data: { tabId: 7 } }]]);
  expect(await view).toEqual({ site: 'kettles.example' });
});

test('a background that cannot answer is heard of by whoever asks for the answer, and by nobody before', async () => {
  const sendMessage = () => Promise.reject(new Error('Nobody is there.'));
  const { view } = await lookFirst({ tabs, runtime: { sendMessage } }, '?tab=3');
  await new Promise((resolve) => setTimeout(resolve)); // an unhandled rejection would fail the test
  await expect(view).rejects.toThrow('Nobody is there.');
});
