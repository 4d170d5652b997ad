import type { Mock } from '../../serve/answer.ts';

// Our own stand-in for the vendor's chat page in the iframe: that part is not in the package.
const channel = `<!doctype html><title>channel</title>
<body style="font:16px sans-serif;background:#36393f;color:#fff">
<h3>#support (stand-in)</h3><p>Anna: hello</p><input placeholder="Message #support"></body>`;

export const mock: Mock = {
  async http({ sub, send }) {
    if (!sub.startsWith('channels/')) return false;
    send(200, channel, 'text/html; charset=utf-8');
    return true;
  },
};
