/** The samplers themselves: would they notice? A made-up page, and an invitation that shows for a moment. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { piecesOf } from '../support/page-eyes.ts';
import { startSampling } from '../support/paint-sampler.ts';
import { giveEyes } from '../support/parts.ts';
import { takePortrait } from '../support/screencast.ts';
import { watchLoad, type Silence } from './silence.ts';

const card =
  '<div id="card" style="position:fixed;right:20px;bottom:20px;width:300px;height:90px;background:#27423b;color:#fff;font:30px serif">Can I help?</div>';
/** `#show=N`: the card is there from 300 ms on, for N animation frames. `#hidden`: it is there, transparent. */
const script = `<script>
  const put = () => { document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(card)}); return document.body.lastChild };
  const frames = n => n ? new Promise(requestAnimationFrame).then(() => frames(n - 1)) : undefined;
  const show = Number(/show=(\\d+)/.exec(location.hash)?.[1]);
  if (show) setTimeout(async () => { const card = put(); await frames(show); if (show < 1000) card.remove() }, 300);
  if (location.hash === '#hidden') put().style.opacity = 0;
</script>`;
const body = `<body style="margin:0;height:2000px;background:#faf7f2"><p>Garden tools</p>`;
const framed = `<script>document.write('<iframe style="position:fixed;inset:0;width:100%;height:100%;border:0" src="//vendor.localhost:' + location.port + '/' + location.hash + '"></iframe>')</script>`;

let server: Server;
let browser: LaunchedChromium;
let port: number;
beforeAll(async () => {
  server = createServer((req, res) => {
    res.setHeader('content-type', 'text/html');
    res.end(`<!doctype html>${body}${req.url === '/framed' ? framed : script}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as { port: number }).port;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function load(path: '' | 'framed', hash: string): Promise<Silence> {
  const shows = path === 'framed' ? 'iframe >>> #card' : '#card';
  const page = await browser.context.newPage();
  await giveEyes(page);
  await page.addInitScript(startSampling, piecesOf(shows));
  const url = `http://shop.localhost:${port}/${path}`;
  await page.goto(`${url}#show=99999`);
  const meeting = { portrait: await takePortrait(page, shows), appearsAfter: 300 };
  await page.goto('about:blank');
  const seen = await watchLoad('samplers', page, shows, meeting, () => page.goto(url + hash));
  await page.close();
  return seen;
}

test.each(['', 'framed'] as const)('an invitation shown for a moment is noticed (%s)', async (path) => {
  const { frames, visible, pictures, painted } = await load(path, '#show=4');
  expect(visible).toBeGreaterThan(0);
  expect(painted).toBeGreaterThan(0);
  expect(frames).toBeGreaterThan(visible);
  expect(pictures).toBeGreaterThan(painted);
});

test.each(['', 'framed'] as const)('a transparent or absent one is not (%s)', async (path) => {
  for (const hash of ['#hidden', '#'])
    expect(await load(path, hash)).toMatchObject({ visible: 0, painted: 0, evidence: [] });
});
