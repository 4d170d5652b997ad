import { expect, test } from 'vitest';
import { fileName } from '../../../lib/pages/save-file.ts';

test('a file is named by the local day, so that files sort by age', () => {
  expect(fileName('json', new Date(2026, 0, 5, 23, 59).getTime())).toBe('no-thanks-2026-01-05.json');
});

test('of one of many, with the site’s name, which no file system minds', () => {
  const at = new Date(2026, 0, 5).getTime();
  expect(fileName('md', at, 'shop.example')).toBe('no-thanks-shop.example-2026-01-05.md');
  expect(fileName('md', at, 'a/b:c')).toBe('no-thanks-a_b_c-2026-01-05.md');
});
