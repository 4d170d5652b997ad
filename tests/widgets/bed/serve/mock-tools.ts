/** Small helpers for the mock back ends. */
import { createRequire } from 'node:module';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Of the packages installed in the bed, which the project itself must not know. */
export const requireFromBed = createRequire(new URL('../package.json', import.meta.url));

interface Socket {
  readyState: number;
  send(text: string): void;
  on(event: 'message', listener: (data: Buffer) => void): void;
  on(event: 'close', listener: () => void): void;
}
interface SocketServer {
  handleUpgrade(req: IncomingMessage, socket: Duplex, head: Buffer, done: (socket: Socket) => void): void;
}
const { WebSocketServer } = requireFromBed('ws') as {
  WebSocketServer: new (options: { noServer: true }) => SocketServer;
};

/** The visitor may write "hi delay=5000". Milliseconds. */
export const delayOf = (text: string): number => Number(/delay=(\d+)/.exec(text)?.[1] ?? 300);

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const answerTo = (text: string): string => `Agent here. You said: ${text.slice(0, 80)}`;

interface Listeners {
  opened?(send: (value: unknown) => void): void;
  said?(text: string, send: (value: unknown) => void): void;
}

/** A WebSocket endpoint that remembers its clients, so that an agent can push to all of them. */
export function sockets({ opened, said }: Listeners) {
  const server = new WebSocketServer({ noServer: true });
  const clients = new Set<Socket>();
  const sender = (socket: Socket) => (value: unknown) => {
    if (socket.readyState === 1) socket.send(JSON.stringify(value));
  };
  return {
    push: (value: unknown) => clients.forEach((socket) => sender(socket)(value)),
    upgrade: (req: IncomingMessage, duplex: Duplex, head: Buffer) =>
      server.handleUpgrade(req, duplex, head, (socket) => {
        clients.add(socket);
        socket.on('close', () => clients.delete(socket));
        socket.on('message', (data) => said?.(data.toString(), sender(socket)));
        opened?.(sender(socket));
      }),
  };
}
