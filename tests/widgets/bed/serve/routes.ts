/** From a URL to a page, a package's file or a mock back end. */
import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { bedFolder, distOf, folderOf, modulesOf } from '../catalogue.ts';
import type { Widget } from '../widget.ts';
import type { Call, Mock } from './answer.ts';
import { sendFile } from './files.ts';

interface Served {
  widget: Widget;
  mock: Mock;
}

async function mockOf(name: string): Promise<Mock> {
  const file = new URL(`../widgets/${name}/mock.ts`, import.meta.url);
  if (!existsSync(file)) return {};
  return ((await import(/* @vite-ignore */ file.href)) as { mock: Mock }).mock;
}

const index = (widgets: Widget[]): string =>
  `<!doctype html><title>Chat widgets</title><ul>${widgets
    .map(({ name, package: from }) => `<li><a href="/${name}/page.html">${name}</a> ${from}</li>`)
    .join('')}</ul>`;

/** The package's own files, straight out of node_modules. */
function packageFile({ weight, serve }: Widget, sub: string): string | undefined {
  for (const [prefix, at] of Object.entries(serve?.files ?? {})) {
    const isFolder = prefix.endsWith('/');
    if (isFolder ? sub.startsWith(prefix) : sub === prefix)
      return join(modulesOf(weight), at, isFolder ? sub.slice(prefix.length) : '');
  }
  return undefined;
}

/** The request and upgrade handlers for these widgets. Their mocks keep state for as long as the process lives. */
export async function routes(widgets: Widget[]) {
  const served = await Promise.all(
    widgets.map(async (widget): Promise<Served> => ({ widget, mock: await mockOf(widget.name) })),
  );
  const named = (name: string) => served.find(({ widget }) => widget.name === name);
  const claimed = (name: string) => served.find(({ widget }) => widget.serve?.claims?.includes(name));

  async function forWidget({ widget, mock }: Served, call: Call): Promise<void> {
    if (call.sub === 'agent' && call.req.method === 'POST' && mock.agent) {
      mock.agent((JSON.parse(await call.body()) as { text: string }).text);
      return call.json({});
    }
    if (await mock.http?.(call)) return;
    const file = packageFile(widget, call.sub);
    if (file) return sendFile(call, modulesOf(widget.weight), file.slice(modulesOf(widget.weight).length));
    if (call.sub.startsWith('dist/')) return sendFile(call, distOf(widget.name), call.sub.slice(5));
    return sendFile(call, folderOf(widget.name), call.sub || 'page.html');
  }

  async function request(call: Call): Promise<void> {
    if (call.req.method === 'OPTIONS') return call.send(204, '');
    const name = call.url.pathname.split('/')[1] ?? '';
    if (!name) return call.send(200, index(widgets), 'text/html; charset=utf-8');
    if (name === 'common') return sendFile(call, join(bedFolder, 'common'), call.sub);
    const own = named(name);
    if (own) return forWidget(own, call);
    if (!(await claimed(name)?.mock.http?.({ ...call, sub: call.url.pathname.slice(1) })))
      call.send(404, 'not found');
  }

  function upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void {
    const name = req.url?.split('/')[1]?.split('?')[0] ?? '';
    const mock = (named(name) ?? claimed(name))?.mock;
    if (mock?.upgrade) mock.upgrade(req, socket, head);
    else socket.destroy();
  }

  const agent = (name: string, text: string) => named(name)?.mock.agent?.(text);
  return { request, upgrade, agent };
}
