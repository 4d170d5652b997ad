import { expect, test, vi } from 'vitest';
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

test('it rests after each run, and what came meanwhile is done once, afterwards', async () => {
  vi.useFakeTimers();
  let runs = 0;
  const run = coalesce(async () => void runs++, 2000);
  void run();
  for (let call = 0; call < 5; call++) {
    await vi.advanceTimersByTimeAsync(300);
    void run();
  }
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(600);
  expect(runs).toBe(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runs).toBe(2);
  vi.useRealTimers();
});
