import { WebchatApp } from '@botonic/react';
// the widget keeps its messages in the page; this stands in for the bot's server part
const app = new WebchatApp({
  shadowDOM: true,
  hostId: 'botonic-host',
  appId: undefined,
  theme: {
    style: { zIndex: 9999 },
    header: { title: 'Garden help', subtitle: 'We are online' },
    triggerButton: { style: {} },
    webchat: {},
    notifications: {
      enable: true,
      banner: { enable: true, text: 'unread messages' },
      triggerButton: { enable: true },
    },
    intro: {},
  },
  storage: null,
  enableUserInput: true,
});
window.botonic = app;
const host = document.createElement('div');
host.id = 'botonic-host';
document.body.append(host);
app.render(host);
const bot = (text) => app.addBotMessage({ type: 'text', data: { text } });
window.agentReply = bot;
app.onMessage = (a, m) => {
  if (m?.sentBy === 'user') setTimeout(() => bot('Agent here. You said: ' + (m.data?.text ?? m.data)), 400);
};
setTimeout(() => bot('Hi! Can I help you choose a spade?'), 1000);
setTimeout(() => app.open(), 2200);
