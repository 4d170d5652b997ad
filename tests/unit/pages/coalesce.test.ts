import { expect, test } from 'vitest';
import { coalesce } from '../../../lib/pages/coalesce.ts';

test('never twice at once; however many calls come meanwhile, once more', async () => {
  const finish: (() => void)[] = [];
  const run = coalesce(() => new Promise<void>((resolve) => finish.push(resolve)));
  const first = run();
  void run();
  void run();
  expect(finish).toHaveLength(1);
  finish[0]!();
  await Promise.resolve();
  await Promise.resolve();
  expect(finish).toHaveLength(2);
  finish[1]!();
  await first;
  expect(finish).toHaveLength(2);
  void run();
  expect(finish).toHaveLength(3);
});
