/** The bed on loopback: PORT and PORT+1 (another origin of the same site), under any `*.localhost` name. */
import { createServer, type Server } from 'node:http';
import { installedWidgets } from '../catalogue.ts';
import type { Widget } from '../widget.ts';
import { callFor } from './answer.ts';
import { routes } from './routes.ts';

export interface PageOptions {
  /** First label of the host name, and so the site: `shop-rasa` → `shop-rasa.localhost`. */
  site?: string;
  /** Every open shadow root of the page is made closed. */
  closed?: boolean;
  /** Another page of the same shop. */
  page?: number;
}

export interface Bed {
  port: number;
  widgets: Widget[];
  /** The URL of a widget's page; each widget is a site of its own unless told otherwise. */
  url(name: string, options?: PageOptions): string;
  /** An agent's message to the pages of this widget that are open. */
  agentSays(name: string, text: string): void;
  close(): Promise<void>;
}

type Handlers = Awaited<ReturnType<typeof routes>>;

const listen = (handlers: Handlers, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((req, res) => {
      const call = callFor(req, res);
      handlers.request(call).catch((error) => {
        console.error(error);
        if (!res.headersSent) call.send(500, 'broken');
        else res.destroy();
      });
    });
    server.on('upgrade', handlers.upgrade);
    server.on('error', reject);
    server.listen(port, host, () => resolve(server));
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Both ports on IPv4, and on IPv6 too where there is one: a browser may resolve `*.localhost` to either. */
async function listenTwice(handlers: Handlers, port: number): Promise<Server[]> {
  const open: Server[] = [];
  try {
    for (const each of [port, port + 1]) {
      open.push(await listen(handlers, each, '127.0.0.1'));
      const six = await listen(handlers, each, '::1').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') throw error;
      });
      if (six) open.push(six);
    }
    return open;
  } catch (error) {
    await Promise.all(open.map(stop));
    throw error;
  }
}

/** Starts the bed on `port`, or on a free pair of ports. Throws where the given one is taken. */
export async function startBed({ port = 0 } = {}): Promise<Bed> {
  const widgets = await installedWidgets();
  const handlers = await routes(widgets);
  let servers: Server[] | undefined;
  let base = port;
  for (let tries = 0; !servers; tries++) {
    base = port || 20_000 + Math.floor(Math.random() * 30_000);
    servers = await listenTwice(handlers, base).catch((error) => {
      if (port || tries > 20) throw error;
      return undefined;
    });
  }
  const open = servers;
  return {
    port: base,
    widgets,
    url(name, { site = `shop-${name}`, closed, page } = {}) {
      const url = new URL(`http://${site}.localhost:${base}/${name}/page.html`);
      if (closed) url.searchParams.set('closed', '');
      if (page) url.searchParams.set('p', String(page));
      return url.href;
    },
    agentSays: handlers.agent,
    close: async () => void (await Promise.all(open.map(stop))),
  };
}

if (import.meta.main) {
  const { port } = await startBed({ port: Number(process.argv[2] ?? 8787) });
  console.log(`http://shop.localhost:${port}/`);
}
