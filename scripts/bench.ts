/**
 * `npm run bench [-- --json] [--rounds=N]`: what No Thanks costs, and how quick it is. It never fails on a time.
 * `npm run bench -- unknown [--json]`: how often the heuristics for unknown widgets are right.
 * `npm run bench -- conversation [--json] [--rounds=N]`: what a kept conversation costs, and how soon an answer is told.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from './lib/build.ts';
import { ready } from './lib/needs.ts';
import { refuse, say } from './lib/say.ts';

function read(): { json: boolean; rounds: number; what: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } },
    });
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1) refuse('--rounds takes a whole number, 1 or more.');
    const [what, ...more] = positionals;
    if (more.length || (what && !['unknown', 'conversation'].includes(what)))
      refuse('The one thing to name is "unknown" or "conversation".');
    return { json: values.json, rounds, what };
  } catch (error) {
    return refuse(
      `${(error as Error).message.split('. ')[0]}.\nnpm run bench [-- unknown | conversation] [--json] [--rounds=15]`,
    );
  }
}

const { json, rounds, what } = read();

async function benchUnknown(): Promise<void> {
  const { drawFigures, figuresOf, tryUnknown } = await import('../tests/bench/unknown.ts');
  const figures = figuresOf(await tryUnknown(say));
  console.log(json ? JSON.stringify(figures, null, 2) : drawFigures(figures));
}

async function benchCosts(): Promise<void> {
  say('Building …');
  await build('chromium');
  const { measure } = await import('../tests/bench/measure.ts');
  const { measureConversation } = await import('../tests/bench/conversation.ts');
  const { draw } = await import('../tests/bench/table.ts');
  const sections = await (what ? measureConversation : measure)(rounds, say);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${rounds} rounds`;
  if (json) console.log(JSON.stringify({ machine, rounds, sections }, null, 2));
  else console.log([...sections.map(draw), `Medians ± half the quartile distance. ${machine}.`].join('\n\n'));
}

try {
  await ready.chromium();
  await ready.bed();
  await (what === 'unknown' ? benchUnknown() : benchCosts());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
// what was being measured when it failed may still be open
process.exit();
