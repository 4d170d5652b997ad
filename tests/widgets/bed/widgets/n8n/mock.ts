import type { Mock } from '../../serve/answer.ts';
import { answerTo, delayOf, wait } from '../../serve/mock-tools.ts';

export const mock: Mock = {
  async http({ sub, body, json }) {
    if (sub !== 'webhook') return false;
    const asked = JSON.parse((await body()) || '{}') as { action?: string; chatInput?: string };
    if (asked.action === 'loadPreviousSession') {
      json({ data: [] });
      return true;
    }
    const text = asked.chatInput ?? '';
    await wait(delayOf(text));
    json({ output: answerTo(text) });
    return true;
  },
};
