/** `npm run bench [-- --json] [--rounds=N]`: what No Thanks costs, and how quick it is. It never fails on a time. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from './lib/build.ts';
import { ready } from './lib/needs.ts';
import { refuse, say } from './lib/say.ts';

function read(): { json: boolean; rounds: number } {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } },
    });
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1) refuse('--rounds takes a whole number, 1 or more.');
    return { json: values.json, rounds };
  } catch (error) {
    return refuse(`${(error as Error).message.split('. ')[0]}.\nnpm run bench [-- --json] [--rounds=15]`);
  }
}

const { json, rounds } = read();
try {
  await ready.chromium();
  await ready.bed();
  say('Building …');
  await build('chromium');
  const { measure } = await import('../tests/bench/measure.ts');
  const { draw } = await import('../tests/bench/table.ts');
  const sections = await measure(rounds, say);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${rounds} rounds`;
  if (json) console.log(JSON.stringify({ machine, rounds, sections }, null, 2));
  else console.log([...sections.map(draw), `Medians ± half the quartile distance. ${machine}.`].join('\n\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
// what was being measured when it failed may still be open
process.exit();
