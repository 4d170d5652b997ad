/** The demo shop on loopback, as one site of its own: our pages, with the real widgets of the bed in them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { installedWidgets } from '../bed/catalogue.ts';
import { callFor } from '../bed/serve/answer.ts';
import { sendFile } from '../bed/serve/files.ts';
import { routes } from '../bed/serve/routes.ts';

const pages = fileURLToPath(new URL('pages', import.meta.url));

export interface Shop {
  /** Of a page: 'index', 'spade' or 'contact'. The same shop under another name is another site. */
  url(page: string, site?: string): string;
  close(): Promise<void>;
}

/** Starts the shop on `port`, or on a free one. Rejects where the port is taken. */
export async function openShop({ port = 0 } = {}): Promise<Shop> {
  const bed = await routes(await installedWidgets());
  const server = createServer((req, res) => {
    const call = callFor(req, res);
    const path = call.url.pathname === '/' ? '/index.html' : call.url.pathname;
    const isOurs = /^\/[\w-]+\.(html|css)$/.test(path);
    (isOurs ? sendFile(call, pages, path) : bed.request(call)).catch((error: Error) => {
      console.error(error);
      res.destroy();
    });
  });
  server.on('upgrade', bed.upgrade);
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const at = (server.address() as AddressInfo).port;
  return {
    url: (page, site = 'garden-shop') =>
      `http://${site}.localhost:${at}/${page === 'index' ? '' : `${page}.html`}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
