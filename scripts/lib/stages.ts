/** The kinds of test in the order that finds a mistake soonest. */
import { check } from '../check.ts';
import type { Count } from './count.ts';
import type { Need } from './needs.ts';
import { vitest } from './vitest.ts';

export interface Stage {
  name: string;
  needs: Need[];
  run(): Promise<Count>;
}

const tests = (name: string, ...needs: Need[]): Stage => ({
  name,
  needs,
  run: () => vitest(name, { slow: needs.includes('chromium') }),
});

export const stages: Stage[] = [
  { name: 'check', needs: [], run: check },
  tests('unit'),
  tests('repo'),
  tests('bundle', 'builds'),
  tests('dom', 'chromium'),
  tests('e2e', 'builds', 'chromium', 'firefox', 'bed'),
  tests('widgets', 'builds', 'chromium', 'firefox', 'bed'),
];

export const stageNames = stages.map((stage) => stage.name);
