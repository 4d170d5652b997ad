/**
 * A shop with a chat and instruments: each tab beats once a second, has an ordinary idle timer, and tells this server
 * what happens to it at the moment it happens.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Event {
  /** The tab's name, from its address. */
  tab: string;
  what: 'beat' | 'idle' | 'visibilitychange' | 'blur' | 'freeze' | 'resume' | 'moved';
  /** What the page reads of itself. */
  reads: DocumentVisibilityState;
  hasFocus: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Shop {
  /** The page of a vendor's fixture, for a tab of this name. */
  url(vendor: string, tab: string, host?: string): string;
  /** What a tab told since then. */
  of(tab: string, since?: number): Event[];
  close(): Promise<void>;
}

/** Runs in the page, before everything else in it. */
function instruments(idleMs: number): void {
  const tab = new URLSearchParams(location.search).get('tab');
  const tell = (what: string): void => {
    const body = {
      tab,
      what,
      reads: document.visibilityState,
      hasFocus: document.hasFocus(),
      at: Date.now(),
    };
    void fetch('/told', { method: 'POST', body: JSON.stringify(body), keepalive: true });
  };
  let timer = 0;
  const active = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      tell('idle');
      active();
    }, idleMs);
  };
  for (const type of ['mousemove', 'mousedown', 'keydown', 'scroll', 'touchstart'])
    addEventListener(type, active, true);
  addEventListener('mousemove', ({ isTrusted }) => isTrusted || tell('moved'));
  for (const type of ['visibilitychange', 'freeze', 'resume'])
    document.addEventListener(type, () => tell(type));
  addEventListener('blur', () => tell('blur'));
  setInterval(() => tell('beat'), 1000);
  active();
}

/** What the fixture's chat lacks: it sends what is typed. */
function talks(): void {
  document.addEventListener('keydown', (event) => {
    const field = event.target as HTMLTextAreaElement;
    if (event.key !== 'Enter' || !('value' in field)) return;
    event.preventDefault();
    field.value = '';
  });
}

/** `idleMs`: how long the pages' idle timers run. */
export async function openShop({ idleMs = 20_000 } = {}): Promise<Shop> {
  const told: Event[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://shop');
    if (pathname === '/told') {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        told.push(JSON.parse(body) as Event);
        response.end();
      });
      return;
    }
    const vendor = /^\/([a-z-]+)\.html$/.exec(pathname)?.[1];
    if (!vendor) return void response.writeHead(404).end();
    void readFile(new URL(`../fixtures/vendors/${vendor}.html`, import.meta.url), 'utf8').then((fixture) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const script = `<script>(${instruments})(${idleMs});(${talks})()</script>`;
      response.end(fixture.replace('<meta charset', `${script}<meta charset`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (vendor, tab, host = 'shop.localhost') => `http://${host}:${port}/${vendor}.html?tab=${tab}`,
    of: (tab, since = 0) => told.filter((event) => event.tab === tab && event.at >= since),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
