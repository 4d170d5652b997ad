/** `npm start`: the extension in a browser, on a demo shop with real chat widgets; by itself where nobody can watch. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, browsers, type BrowserName } from './lib/build.ts';
import { heading, refuse, say } from './lib/say.ts';
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
const pictures = join(root, '.start');

try {
  await ready[name]();
  await ready.bed();
  heading(`building for ${name}`);
  await build(name);
  // only now: they load the widgets' own packages
  const { openShop } = await import('../tests/widgets/shop/server.ts');
  const { openBrowser } = await import('../tests/widgets/shop/tab.ts');
  const shop = await openShop();
  const browser = await openBrowser(name, { headless });
  try {
    if (headless) await tour();
    else await visit();
  } finally {
    await browser.close().catch(() => undefined);
    await shop.close();
  }

  async function tour(): Promise<void> {
    const { playTour } = await import('../tests/widgets/shop/tour.ts');
    heading(`the tour, in ${name}`);
    await rm(pictures, { recursive: true, force: true });
    await mkdir(pictures, { recursive: true });
    const tell = (sentence: string): void => console.log(`✓ ${sentence}`);
    try {
      await playTour({ shop, browser, pictures, name, tell });
    } catch (error) {
      const picture = join(pictures, `${name}-failed.png`);
      await browser.tab.screenshot({ path: picture }).catch(() => undefined);
      console.log(`✗ ${(error as Error).message}`);
      say(`The last picture is .start/${name}-failed.png.`);
      process.exitCode = 1;
      return;
    }
    console.log(`All of it happened in ${name}. The pictures are in .start/.`);
  }

  async function visit(): Promise<void> {
    await browser.tab.goto(shop.url('index'));
    say(`The shop is open at ${shop.url('index')}.
Wait for its chat to ask, say “No thanks”, then reload, walk on and come back: it does not ask again.
The chat’s own button still opens it. The contact page has another vendor’s chat.
Close the browser, or press Ctrl-C here, to end.`);
    await browser.closed;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
// a browser that was closed by hand may leave a connection behind, which would keep this command alive
process.exit();
