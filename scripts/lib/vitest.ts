/** Runs one Vitest project with its progress on screen, and counts its tests from the JSON report. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Count } from './count.ts';
import { root, run } from './tool.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** `slow`: every test is named as it ends, not every file. */
export async function vitest(project: string, { slow = false } = {}): Promise<Count> {
  const folder = join(root, 'tests/.results');
  const file = join(folder, `${project}.json`);
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  const args = ['run', '--project', project, `--reporter=${slow ? 'verbose' : 'default'}`, '--reporter=json'];
  const code = await run('vitest', [...args, `--outputFile.json=${file}`], { minutes: 40 });
  return countReport(await readReport(file), code);
}

const readReport = (file: string): Promise<Report | undefined> =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => undefined,
  );

/**
 * A run that ended badly has at least one failure, whatever its report says: a file that could not be
 * loaded, an error outside any test, a time limit. So has a run without a single test.
 */
export function countReport(report: Report | undefined, exitCode: number): Count {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  const bad = exitCode !== 0 || numPassedTests + numFailedTests === 0;
  return {
    passed: numPassedTests,
    failed: bad ? Math.max(1, numFailedTests) : numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}
