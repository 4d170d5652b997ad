/** Rasa's socketio channel, as rasa-webchat speaks it, on a real socket.io server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Mock } from '../../serve/answer.ts';
import { answerTo, delayOf, requireFromBed, wait } from '../../serve/mock-tools.ts';

interface Client {
  on(event: string, listener: (data?: { session_id?: string; message?: string }) => void): void;
  emit(event: string, data: unknown): void;
}
interface Io {
  bind(engine: Engine): void;
  emit(event: string, data: unknown): void;
  on(event: 'connection', listener: (client: Client) => void): void;
}
interface Engine {
  handleRequest(req: IncomingMessage, res: ServerResponse): void;
  handleUpgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void;
}
type Make<T> = new (options: object) => T;

const cors = { cors: { origin: true, credentials: true } };
const io = new (requireFromBed('socket.io') as { Server: Make<Io> }).Server(cors);
const engine = new (requireFromBed('engine.io') as { Server: Make<Engine> }).Server(cors);
io.bind(engine);
let sessions = 0;

io.on('connection', (client) => {
  const says = (text: string, after: number) =>
    void wait(after).then(() => client.emit('bot_uttered', { text }));
  client.on('session_request', (data) =>
    client.emit('session_confirm', data?.session_id ?? `s${Date.now()}-${++sessions}`),
  );
  client.on('user_uttered', (data) => {
    const text = data?.message ?? '';
    if (text === '/get_started') says('Hello! Do you need help choosing a spade?', 300);
    else says(answerTo(text), delayOf(text));
  });
});

export const mock: Mock = {
  agent: (text) => io.emit('bot_uttered', { text }),
  upgrade: (req, socket, head) => engine.handleUpgrade(req, socket, head),
  async http({ req, res, sub }) {
    if (!sub.startsWith('socket.io')) return false;
    engine.handleRequest(req, res);
    return true;
  },
};
