import type { Mock } from '../../serve/answer.ts';
import { answerTo, delayOf, wait } from '../../serve/mock-tools.ts';

let said = 0;
const text = (words: string) => ({
  id: `m${++said}`,
  type: 'text',
  content: { type: 'richText', richText: [{ type: 'p', children: [{ text: words }] }] },
});
const input = { id: 'i1', type: 'text input', options: {} };
const typebot = { id: 'demo', version: '6', theme: {}, settings: {} };

export const mock: Mock = {
  async http({ sub, body, json }) {
    if (sub.endsWith('/startChat')) {
      const messages = [text('Hi! Can I help you choose a spade?')];
      json({ sessionId: 's1', resultId: 'r1', typebot, messages, input });
      return true;
    }
    if (!sub.endsWith('/continueChat')) return false;
    const { message } = JSON.parse((await body()) || '{}') as { message?: { text?: string } | string };
    const words = (typeof message === 'string' ? message : message?.text) ?? '';
    await wait(delayOf(words));
    json({ messages: [text(answerTo(words))], input });
    return true;
  },
};
