/** The pages on which the heuristics for unknown widgets are tried, served on loopback with the packages they use. */
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callFor } from '../widgets/bed/serve/answer.ts';
import { sendFile } from '../widgets/bed/serve/files.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const modules = fileURLToPath(new URL('../widgets/bed/node_modules', import.meta.url));

/** The names of the pages in a folder of tests/fixtures/, without ending and without frames of other pages. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(join(fixtures, folder))
    .filter((file) => file.endsWith('.html') && !file.endsWith('.frame.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();

export interface Corpus {
  /** The address of a page; each is a site of its own. */
  url(folder: string, name: string): string;
  close(): Promise<void>;
}

/** Serves tests/fixtures/, and the bed's packages under /modules/, on every name of the loopback. */
export async function serveCorpus(): Promise<Corpus> {
  const server = createServer((request, response) => {
    const call = callFor(request, response);
    const path = decodeURIComponent(call.url.pathname);
    const isModule = path.startsWith('/modules/');
    sendFile(call, isModule ? modules : fixtures, isModule ? path.slice('/modules'.length) : path).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (folder, name) => `http://${folder}-${name}.localhost:${port}/${folder}/${name}.html`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
