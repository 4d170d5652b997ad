/** `npm run check`: format, lint, types, and whether every text is there in every language and shown somewhere. */
import { heading, say } from './lib/say.ts';
import { run } from './lib/tool.ts';
import { type Count, seconds } from './lib/count.ts';

const tools: [what: string, tool: string, ...args: string[]][] = [
  ['format', 'prettier', '--check', '--log-level=warn', '.'],
  ['lint', 'eslint', '--max-warnings=0', '.'],
  ['types', 'tsc', '--noEmit'],
  ['components', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
  ['texts', 'vitest', 'run', '--project', 'repo', '--reporter', 'dot', 'tests/repo/locales.test.ts'],
];

/** Runs all of them, whatever the first one says, and counts each as one test. */
export async function check(): Promise<Count> {
  const lines: string[] = [];
  let failed = 0;
  for (const [what, tool, ...args] of tools) {
    heading(`check: ${what}`);
    const started = Date.now();
    const code = await run(tool, args, { minutes: 10 });
    if (code !== 0) failed++;
    lines.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${what} (${tool}, ${seconds(started)})`);
  }
  heading('check');
  lines.forEach(say);
  return { passed: tools.length - failed, failed, skipped: 0 };
}

if (import.meta.main) process.exitCode = (await check()).failed ? 1 : 0;
