/** What a mock back end gets and may do with a request. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Call {
  req: IncomingMessage;
  res: ServerResponse;
  url: URL;
  /** The path below the widget's own folder, no leading slash. */
  sub: string;
  /** The whole request body as text. */
  body(): Promise<string>;
  send(code: number, body: string | Buffer, type?: string): void;
  json(value: unknown): void;
}

/** A mock back end: every part is optional. `http` answers `true` when it has dealt with the request. */
export interface Mock {
  http?(call: Call): Promise<boolean>;
  upgrade?(req: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Pushes an agent's message to the open pages. */
  agent?(text: string): void;
}

async function read(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Wraps one request; answers carry CORS headers for whoever asks, and are never cached. */
export function callFor(req: IncomingMessage, res: ServerResponse): Call {
  const url = new URL(req.url ?? '/', `http://${req.headers.host ?? 'bed.localhost'}`);
  res.setHeader('access-control-allow-origin', req.headers.origin ?? '*');
  res.setHeader('access-control-allow-credentials', 'true');
  res.setHeader('access-control-allow-headers', req.headers['access-control-request-headers'] ?? '*');
  res.setHeader('access-control-allow-methods', 'GET,POST,PUT,PATCH,DELETE,OPTIONS');
  res.setHeader('cache-control', 'no-store');
  const send: Call['send'] = (code, body, type = 'text/plain; charset=utf-8') => {
    res.writeHead(code, { 'content-type': type });
    res.end(body);
  };
  const sub = url.pathname.split('/').slice(2).join('/');
  return {
    ...{ req, res, url, sub, send },
    body: () => read(req),
    json: (value) => send(200, JSON.stringify(value), 'application/json'),
  };
}
