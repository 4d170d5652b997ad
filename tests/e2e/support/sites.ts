/** Made-up sites on loopback, with the real widgets of the bed in them. Any `*.localhost` name is a site of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureBed } from '../../widgets/bed/install.ts';
import { callFor } from '../../widgets/bed/serve/answer.ts';
import { routes } from '../../widgets/bed/serve/routes.ts';

export interface Sites {
  /** `url('shop', '/cart')` is the address of /cart on shop.localhost. */
  url(site: string, path?: string): string;
  /** What `path` answers on every host, from now on. A page of HTML unless the headers say otherwise. */
  put(path: string, body: string | Buffer, headers?: Record<string, string>): void;
  /** Requests for this path so far, whatever the host and query. */
  hits(path: string): number;
  /** A switch for Chromium: these hosts are this server, over http; all others but the loopback's do not exist. */
  standInFor(...hosts: string[]): string;
  close(): Promise<void>;
}

/** Starts them on a free port. Installs the bed's light widgets where they are missing. */
export async function openSites(): Promise<Sites> {
  const bed = await routes(await ensureBed({ log: () => undefined }));
  const pages = new Map<string, { body: string | Buffer; headers: Record<string, string> }>();
  pages.set('/favicon.ico', { body: '', headers: { 'content-type': 'image/png' } });
  const hits = new Map<string, number>();
  const server = createServer((req, res) => {
    const call = callFor(req, res);
    const path = call.url.pathname;
    hits.set(path, (hits.get(path) ?? 0) + 1);
    const page = pages.get(path);
    if (!page) {
      bed.request(call).catch(() => res.destroy());
      return;
    }
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.setHeader('cache-control', 'no-cache'); // the bed's no-store would keep pages out of the back/forward cache
    for (const [name, value] of Object.entries(page.headers)) res.setHeader(name, value);
    res.end(page.body);
  });
  server.on('upgrade', bed.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (site, path = '/') => `http://${site}.localhost:${port}${path}`,
    put: (path, body, headers = {}) => void pages.set(path, { body, headers }),
    hits: (path) => hits.get(path) ?? 0,
    standInFor: (...hosts) =>
      '--host-resolver-rules=' +
      [...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'].join(', ') +
      ', EXCLUDE *.localhost, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
