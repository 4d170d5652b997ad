/** Rocket.Chat's REST API and just enough of its DDP socket for the stock widget. */
import type { Mock } from '../../serve/answer.ts';
import { chime } from '../../serve/chime.ts';
import { answerTo, delayOf, sockets, wait } from '../../serve/mock-tools.ts';

const anna = { _id: 'a1', username: 'anna', name: 'Anna', status: 'online' };
const guest = { _id: 'v1', username: 'guest-1', name: 'Guest' };
const greeting = {
  ...{ _id: 't1', name: 'hello', enabled: true, runOnce: false },
  conditions: [{ name: 'time-on-site', value: '2' }],
  actions: [
    {
      name: 'send-message',
      params: { sender: 'custom', name: 'anna', msg: 'Hi! Need a hand choosing a spade?' },
    },
  ],
};
const avatar =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#7a5"/></svg>';

const socket = sockets({
  opened: (send) => send({ server_id: '0' }),
  said(text, send) {
    const { msg, id } = JSON.parse(text) as { msg: string; id?: string };
    if (msg === 'connect') send({ msg: 'connected', session: 's1' });
    if (msg === 'ping') send({ msg: 'pong' });
    if (msg === 'sub') send({ msg: 'ready', subs: [id] });
    if (msg === 'unsub') send({ msg: 'nosub', id });
    if (msg !== 'method') return;
    send({ msg: 'result', id, result: {} });
    send({ msg: 'updated', methods: [id] });
  },
});

const history: ReturnType<typeof message>[] = [];
let sent = 0;

function message(text: string, u: object) {
  const now = new Date().toISOString();
  return { _id: `m${Date.now()}-${++sent}`, rid: 'r1', msg: text, u, ts: now, _updatedAt: now };
}

function push(turn: ReturnType<typeof message>): void {
  history.unshift(turn);
  const at = { $date: Date.parse(turn.ts) }; // DDP carries dates this way
  const fields = { eventName: 'r1', args: [{ ...turn, ts: at, _updatedAt: at }] };
  socket.push({ msg: 'changed', collection: 'stream-room-messages', id: 'id', fields });
}

const config = (host: string | undefined) => ({
  ...{ enabled: true, online: true, messages: {}, departments: [], triggers: [greeting] },
  settings: {
    ...{ displayOfflineForm: true, registrationForm: false, showConnecting: false },
    ...{ historyMonitorType: 'url', language: 'en' },
  },
  theme: { title: 'Garden help', color: '#27423b' },
  resources: { sound: `http://${host}/rocketchat/chime.wav` },
});

interface Body {
  msg?: string;
  token?: string;
  visitor?: { token?: string };
}

function answerApi(path: string, body: Body, token: string | null, host: string | undefined): object {
  const visitor = { ...guest, token: body.visitor?.token ?? body.token ?? token, visitorEmails: [] };
  if (path === 'livechat/config') return { config: config(host) };
  if (path.startsWith('livechat/visitor')) return { visitor };
  if (path.startsWith('livechat/agent.')) return { agent: anna };
  if (path.startsWith('livechat/messages.history')) return { messages: history };
  if (path === 'livechat/room') {
    const room = { _id: 'r1', t: 'l', open: true, v: visitor, msgs: 0, servedBy: anna };
    return { room: { ...room, ts: new Date().toISOString() }, newRoom: true };
  }
  if (path !== 'livechat/message') return {};
  const words = body.msg ?? '';
  const turn = { ...message(words, guest), token: body.token };
  push(turn);
  void wait(delayOf(words)).then(() => push(message(answerTo(words), anna)));
  return { message: turn };
}

export const mock: Mock = {
  upgrade: socket.upgrade,
  agent: (text) => push(message(text, anna)),
  async http({ req, url, sub, body, json, send }) {
    const path = /api\/v1\/(.*)/.exec(sub)?.[1];
    if (sub.startsWith('avatar/')) send(200, avatar, 'image/svg+xml');
    else if (sub === 'chime.wav') send(200, chime(), 'audio/wav');
    else if (path === undefined) return false;
    else {
      const said = JSON.parse((await body()) || '{}') as Body;
      json({ success: true, ...answerApi(path, said, url.searchParams.get('token'), req.headers.host) });
    }
    return true;
  },
};
