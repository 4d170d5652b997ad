/** `npm start`: the extension in a browser, on a demo shop with real chat widgets; by itself where nobody can watch. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, browsers, type BrowserName } from './lib/build.ts';
import { heading, refuse } from './lib/say.ts';
import { ready } from './lib/needs.ts';
import { root } from './lib/tool.ts';

const help = `npm start [-- --browser=firefox] [--headless]
  --browser=NAME  chromium (default) or firefox
  --headless      no window: plays the tour by itself and says what happened (the default without a display)`;

function read(): { headless: boolean; browser: BrowserName } {
  const options = {
    browser: { type: 'string' },
    headless: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  try {
    const { values } = parseArgs({ options });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const browser = browsers.find((name) => name === (values.browser ?? 'chromium'));
    if (!browser) refuse(`"${values.browser}" is no browser we know: chromium or firefox.\n${help}`);
    return { browser, headless: values.headless ?? !hasDisplay() };
  } catch (error) {
    return refuse(`${(error as Error).message.split('. ')[0]}.\n${help}`);
  }
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const { browser: name, headless } = read();

try {
  await ready[name]();
  await ready.bed();
  heading(`building for ${name}`);
  await build(name);
  heading(`the demo shop, in ${name}`);
  // only now: it loads the widgets' own packages
  const { show } = await import('../tests/widgets/shop/show.ts');
  await show({ name, headless, pictures: join(root, '.start') });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
// a browser that was closed by hand may leave a connection behind, which would keep this command alive
process.exit();
