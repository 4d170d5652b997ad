/** Files of the bed and of the packages, by extension, from below one folder only. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Call } from './answer.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.mp3': 'audio/mpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Sends `path` below `folder`; 404 where there is no such file, or where it would lead out of the folder. */
export async function sendFile(call: Call, folder: string, path: string): Promise<void> {
  const file = join(folder, path);
  const inside = file === folder || file.startsWith(folder + sep);
  const found = inside ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) return call.send(404, 'not found');
  call.res.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(call.res);
}
