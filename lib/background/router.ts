/** The one door for messages: knows who may say what, and that nothing a page says is true. */
import type { Runtime } from 'webextension-polyfill';
import { contentHandlers } from './from-content.ts';
import { ownIds } from './found.ts';
import { pageHandlers } from './from-pages.ts';
import { isFromContent, isFromPages, parseFromContent, parseFromPages } from './schemas.ts';
import { contentSender, isOwnPage } from './sender.ts';

type Handler = (data: unknown, sender?: unknown) => Promise<unknown>;

async function route(message: unknown, raw: Runtime.MessageSender): Promise<unknown> {
  const { name, data } = (message ?? {}) as { name?: unknown; data?: unknown };
  if (typeof name !== 'string') return undefined;
  if (isFromPages(name)) {
    const payload = isOwnPage(raw) ? parseFromPages(name, data, await ownIds(true)) : undefined;
    return payload && (pageHandlers[name] as Handler)(payload);
  }
  if (isFromContent(name)) {
    const sender = isOwnPage(raw) ? null : await contentSender(raw);
    const payload = sender ? parseFromContent(name, data, await ownIds(sender.isPrivate)) : undefined;
    return payload && (contentHandlers[name] as Handler)(payload, sender);
  }
  return undefined;
}

/** `runtime.onMessage`. Whatever goes wrong is answered with nothing: a page's text reaches no log. */
export function onMessage(
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (value: unknown) => void,
): true {
  // The callback, not a promise: Chromium's own `browser` namespace does not take one in every version.
  route(message, sender).then(answer, () => answer(undefined));
  return true;
}
