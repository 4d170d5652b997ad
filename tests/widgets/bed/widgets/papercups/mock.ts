import type { Mock } from '../../serve/answer.ts';

export const mock: Mock = {
  async http({ sub, body, json }) {
    if (!sub.startsWith('api/')) return false;
    await body();
    json({ data: {} });
    return true;
  },
};
