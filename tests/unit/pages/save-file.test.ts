import { expect, test } from 'vitest';
import { fileName } from '../../../lib/pages/save-file.ts';

test('a file is named by the local day, so that files sort by age', () => {
  expect(fileName('json', new Date(2026, 0, 5, 23, 59).getTime())).toBe('no-thanks-2026-01-05.json');
});
