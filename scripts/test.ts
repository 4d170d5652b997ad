/** `npm test [-- STAGE…]`: installs what is missing and runs every kind of test, the quick ones first. */
import { heading, refuse, say } from './lib/say.ts';
import { add, none, phrase, seconds } from './lib/count.ts';
import { type Need, ready } from './lib/needs.ts';
import { stageNames, stages } from './lib/stages.ts';

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !stageNames.includes(name));
if (unknown.length) refuse(`There is no stage "${unknown[0]}". The stages are: ${stageNames.join(', ')}.`);

const lines: string[] = [];
let total = none;
const broken = new Map<Need, string>();

/** The reason why a need cannot be met, tried once. */
async function missing(needs: Need[]): Promise<string | undefined> {
  for (const need of needs) {
    if (!broken.has(need))
      broken.set(
        need,
        await ready[need]().then(
          () => '',
          (error: Error) => error.message,
        ),
      );
    if (broken.get(need)) return broken.get(need);
  }
  return undefined;
}

for (const { name, needs, run } of stages) {
  if (chosen.length && !chosen.includes(name)) continue;
  const reason = await missing(needs);
  heading(name);
  const started = Date.now();
  if (reason) say(reason);
  const count = reason ? { ...none, failed: 1 } : await run();
  total = add(total, count);
  lines.push(`${count.failed ? 'FAILED' : 'ok    '} ${name}: ${phrase(count)} (${seconds(started)})`);
  say(lines.at(-1)!);
}

heading('all');
lines.forEach(say);
console.log(phrase(total));
process.exitCode = total.failed ? 1 : 0;
