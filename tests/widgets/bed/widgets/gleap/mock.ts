import type { Mock } from '../../serve/answer.ts';
import { sockets, wait } from '../../serve/mock-tools.ts';

const sender = { name: 'Anna from Garden Tools', profileImageUrl: '/common/avatar.svg' };
let sent = 0;

const notification = (text: string, outbound: string) => ({
  name: 'update',
  data: {
    u: ++sent,
    a: [
      {
        actionType: 'notification',
        createdAt: new Date().toISOString(),
        sound: true,
        data: { text, sender },
        outbound,
      },
    ],
  },
});

const socket = sockets({
  opened: (send) =>
    void wait(800).then(() => send(notification('Hi there, can I help you find something?', 'welcome'))),
});

const color = '#27423b';
const config = {
  flowConfig: {
    ...{ color, headerColor: color, buttonColor: color, backgroundColor: '#FFFFFF' },
    ...{ feedbackButtonPosition: 'BOTTOM_RIGHT', widgetButtonText: 'Chat' },
  },
  projectActions: {},
};

// Our own stand-in for the vendor's messenger app inside the iframe: that part is not in the package.
const messenger = `<!doctype html><title>messenger</title><h3>Messenger (stand-in)</h3>
<script>parent.postMessage(JSON.stringify({ name: 'ping', data: {} }), '*');</script>`;

export const mock: Mock = {
  upgrade: socket.upgrade,
  agent: (text) => socket.push(notification(text, `reply-${sent}`)),
  async http({ sub, body, json, send }) {
    await body();
    if (sub === 'sessions') json({ gleapId: 'g1', gleapHash: 'h1' });
    else if (sub === 'config/demo') json(config);
    else if (sub === 'config/demo/tooltips') json([]);
    else if (/^(config|sessions)\//.test(sub)) json({});
    else if (sub.startsWith('frame')) send(200, messenger, 'text/html; charset=utf-8');
    else return false;
    return true;
  },
};
