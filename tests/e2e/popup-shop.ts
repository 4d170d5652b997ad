/** A site with a chat on it (the fixture of a vendor), for tests of the popup. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const fixture = readFileSync(new URL('../fixtures/vendors/intercom.html', import.meta.url));

export const site = 'teapots.localhost';
export const invitation = 'iframe[name="intercom-notifications-frame"]';
export const launcher = '.intercom-launcher';
export const chatWindow = 'iframe[name="intercom-messenger-frame"]';

export interface Shop {
  url: string;
  close(): void;
}

/** Serves it on a port of its own; `plain` under it is a page without a chat. */
export async function openShopServer(): Promise<Shop> {
  const server = createServer(({ url }, answer) => {
    answer
      .setHeader('content-type', 'text/html')
      .end(url === '/plain' ? '<!doctype html><h1>Plain' : fixture);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://${site}:${port}/`, close: () => server.close() };
}

/** The part of the extension API that is used in the popup's page. */
interface Api {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
}

/** Runs in one of the extension's pages: the tab that shows an address with `part` in it. */
export async function tabShowing(part: string): Promise<number> {
  const api = (globalThis as unknown as { chrome: Api }).chrome;
  const tabs = await api.tabs.query({});
  return tabs.find(({ url }) => url?.includes(part))!.id!;
}

/** Runs in a popup's page: from now on the background has no answer for it, only the database. */
export function cutOff(): void {
  for (const name of ['browser', 'chrome']) {
    const api = (globalThis as unknown as Record<string, { runtime: { sendMessage: unknown } } | undefined>)[
      name
    ];
    if (api) api.runtime.sendMessage = () => new Promise(() => {});
  }
}
