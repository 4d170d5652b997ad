/**
 * `npm run lab [-- hidden|freezing] [--seconds=180] [--json] [--headed]`: what is done for a chat in a tab that is really
 * hidden, measured; nothing is judged. `--headed` needs a display.
 */
import { parseArgs } from 'node:util';
import { build } from './lib/build.ts';
import { ready } from './lib/needs.ts';
import { refuse, say } from './lib/say.ts';

function read() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        headed: { type: 'boolean', default: false },
        seconds: { type: 'string', default: '180' },
      },
    });
    const [what, ...more] = positionals;
    if (more.length || (what && what !== 'hidden' && what !== 'freezing'))
      refuse('The one thing to name is "hidden" or "freezing".');
    const seconds = Number(values.seconds);
    if (!Number.isInteger(seconds) || seconds < 60) refuse('--seconds takes a whole number, 60 or more.');
    return { ...values, seconds, what };
  } catch (error) {
    return refuse(
      `${(error as Error).message.split('. ')[0]}.\nnpm run lab [-- hidden|freezing] [--seconds=180] [--json] [--headed]`,
    );
  }
}

const { what, json, headed, seconds } = read();
try {
  await ready.chromium();
  say('Building …');
  await build('chromium');
  const { frozenTabs, hiddenTabs } = await import('../tests/lab/experiments.ts');
  const options = { isHeaded: headed };
  const reports = [
    ...(what === 'freezing' ? [] : await hiddenTabs(say, seconds, options)),
    ...(what === 'hidden' ? [] : await frozenTabs(say, options)),
  ];
  if (json) console.log(JSON.stringify(reports, null, 2));
  else
    for (const { title, rows } of reports) {
      console.log(`\n${title}`);
      console.table(Object.fromEntries(rows.map(({ tab, ...rest }) => [tab, rest])));
    }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
process.exit();
