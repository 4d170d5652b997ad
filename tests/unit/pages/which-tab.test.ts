import { expect, test, vi } from 'vitest';
import { namedTab, whichTab } from '../../../lib/pages/which-tab.ts';

const query = vi.fn();
const tabs = { query, TAB_ID_NONE: -1 };

test.each([
  ['?tab=12', 12],
  ['', null],
  ['?tab=', null],
  ['?tab=-1', null],
  ['?tab=1e3', null],
])('the tab named in "%s" is %s', (search, tab) => {
  expect(namedTab(search)).toBe(tab);
});

test('without a name it is the active tab of the window', async () => {
  query.mockResolvedValue([{ id: 7 }]);
  expect(await whichTab(tabs, '')).toBe(7);
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  query.mockResolvedValue([]);
  expect(await whichTab(tabs, '')).toBe(-1);
});
