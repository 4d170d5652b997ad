/** Shops with a real widget of the bed that ask again and again, or that trust nobody (a strict policy). */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { folderOf, installedWidgets } from '../widgets/bed/catalogue.ts';
import { callFor, type Call } from '../widgets/bed/serve/answer.ts';
import { routes } from '../widgets/bed/serve/routes.ts';

/** How a page of the shop makes its widget ask once more: by the vendor's public API, or by its server's push. */
const asks = {
  gleap: `fetch('agent', { method: 'POST', body: JSON.stringify({ text: 'Still looking for a spade?' }) })`,
  typebot: `Typebot.showPreviewMessage({ message: 'Still looking for a spade?' })`,
};
export type Asking = keyof typeof asks;
export const askingWidgets = Object.keys(asks) as Asking[];
export const isAsking = (name: string): name is Asking => name in asks;

/**
 * Every page asks so often, after what the widget asks by itself; minutes, told in seconds. The first page waits for
 * the visitor's first press: cards that pile up would move our chip away from under the test's mouse.
 */
export const asksPerPage = 5;
const everyMs = 700;

const pestering = (name: Asking): string => `<script>
  window.asked = 0;
  const start = () => {
    const again = setInterval(() => {
      ${asks[name]};
      if (++window.asked === ${asksPerPage}) clearInterval(again);
    }, ${everyMs});
  };
  if (location.search === '?p=1') addEventListener('pointerup', start, { once: true });
  else start();
</script>`;

const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'`;

async function page(name: string): Promise<string> {
  const html = await readFile(join(folderOf(name), 'page.html'), 'utf8');
  const links = [1, 2, 3, 4].map((n) => `<a href="shop.html?p=${n}">Page ${n}</a> `).join('');
  return html.replace(/<header>.*<\/header>/, `<header>${links}</header>`);
}

async function ownPage(call: Call): Promise<string | undefined> {
  const [, name = '', file] = call.url.pathname.split('/');
  if (file === 'shop.html' && isAsking(name))
    return (await page(name)).replace('</html>', `${pestering(name)}</html>`);
  if (file !== 'strict.html') return undefined;
  call.res.setHeader('content-security-policy', policy);
  return page(name);
}

export interface StoryShop {
  /** Page `p` (1 to 4) of the shop with this widget. */
  url(name: Asking, site: string, p: number): string;
  /** A page under a policy that allows the site's own files and nothing inline. */
  strictUrl(name: string): string;
  close(): Promise<void>;
}

/** Serves the shops under any `*.localhost` name. */
export async function openStoryShop(): Promise<StoryShop> {
  const bed = await routes(await installedWidgets());
  const server = createServer((req, res) => {
    const call = callFor(req, res);
    const answer = async () => {
      const html = await ownPage(call);
      if (html === undefined) await bed.request(call);
      else call.send(200, html, 'text/html; charset=utf-8');
    };
    answer().catch((error: Error) => res.destroy(error));
  });
  server.on('upgrade', bed.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name, site, p) => `http://${site}.localhost:${port}/${name}/shop.html?p=${p}`,
    strictUrl: (name) => `http://strict-${name}.localhost:${port}/${name}/strict.html`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
