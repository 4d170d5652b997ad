/** Pages without chat, on loopback: a plain one, and one that is heavy and restless. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const text = 'A garden is never finished, which is most of its charm. '.repeat(6);

const plain = `<!doctype html><title>Plain</title><main><h1>Plain</h1>${`<p>${text}</p>`.repeat(20)}</main>`;

/** Tens of thousands of nodes when it loads; `churn()` puts as many in and out again, as a busy web app would. */
const heavy = `<!doctype html><title>Heavy</title><main id="app"></main><script>
  const row = (i) => {
    const div = document.createElement('div');
    div.className = 'row r' + (i % 50);
    div.id = 'row-' + i;
    div.append(document.createElement('span'), 'Row ' + i);
    return div;
  };
  const fill = (parent, count) => { for (let i = 0; i < count; i++) parent.append(row(i)); };
  fill(document.getElementById('app'), 10000);
  // deep inside the app for the most part, and some of it straight under <body>, as dialogs and drawers are
  async function churn() {
    const started = performance.now();
    for (let round = 0; round < 10; round++) {
      const box = document.createElement('section');
      document.getElementById('app').append(box);
      fill(box, 2000);
      const loose = Array.from({ length: 200 }, (_, i) => row(i));
      document.body.append(...loose);
      document.body.getBoundingClientRect();
      await new Promise((done) => setTimeout(done));
      box.remove();
      loose.forEach((node) => node.remove());
      document.body.getBoundingClientRect();
      await new Promise((done) => setTimeout(done));
    }
    return performance.now() - started;
  }
</script>`;

export interface Pages {
  plain: string;
  heavy: string;
  close(): void;
}

export async function servePages(): Promise<Pages> {
  const server = createServer((req, res) => {
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.end(req.url === '/heavy' ? heavy : plain);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://bench.localhost:${(server.address() as AddressInfo).port}`;
  return {
    plain: `${base}/plain`,
    heavy: `${base}/heavy`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
