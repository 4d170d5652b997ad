import { defineConfig } from 'vitest/config';
import { catalogue } from './scripts/catalogue.ts';
import { spoken } from './scripts/spoken.ts';

/** One kind of test: its folder, and what it needs. */
const project = (name: string, options: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, environment: 'node', include: [`tests/${name}/**/*.test.ts`], ...options },
});

/**
 * CI shares its two processors with others and drives two browsers on them: a test that fails there gets two more
 * tries, and Vitest says so. On a developer's machine a test that fails once has failed.
 */
const retry = process.env['CI'] === 'true' ? 2 : 0;

/** Kinds that drive a browser of their own: one file at a time, and time for a slow machine. */
const browsing = (minutes: number) => ({
  fileParallelism: false,
  testTimeout: minutes * 60_000,
  hookTimeout: 5 * 60_000,
  retry,
});

export default defineConfig({
  plugins: [catalogue(), spoken()],
  test: {
    expect: { poll: { timeout: 20_000 } }, // a second, the default, is short on a busy machine
    projects: [
      // on a busy machine a property test takes its time
      project('unit', { testTimeout: 60_000 }),
      project('dom', { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2, retry }),
      project('bundle', { testTimeout: 60_000 }),
      project('repo', { testTimeout: 60_000 }),
      project('widgets', browsing(3)),
      project('e2e', browsing(3)),
    ],
  },
});
