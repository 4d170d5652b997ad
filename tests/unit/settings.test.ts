import { expect, test } from 'vitest';
import { isSetting, readSettings, defaultSettings } from '../../lib/settings.ts';

test('what was never set is the default', () => {
  expect(readSettings([])).toMatchObject({
    notices: true,
    retentionDays: 90,
    keepMinutes: 20,
    shieldSites: [],
  });
});

test('what is stored holds, and a value that is not allowed does not', () => {
  const rows = [
    { key: 'noticeWords', value: false },
    { key: 'retentionDays', value: null },
    { key: 'keepMinutes', value: 1e9 },
    { key: 'unheard-of', value: 1 },
  ];
  const read = readSettings(rows);
  expect(read).toMatchObject({ noticeWords: false, retentionDays: null, keepMinutes: 20 });
  expect(Object.keys(read).sort()).toEqual(Object.keys(defaultSettings).sort());
});

test.each([
  ['theme', 'dark', true],
  ['theme', 'pink', false],
  ['hereSentence', 'x'.repeat(301), false],
  ['transcriptsOffSites', ['shop.example'], true],
  ['toString', 1, false],
])('%s may be %j: %s', (name, value, may) => expect(isSetting(name, value)).toBe(may));
