/** Sends and receives `lib/messages.ts` with the browser's own one-shot messages (no library: decision 0001). */
import type { Answer, FromContent, Payload, ToContent } from './messages.ts';

interface Runtime {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(f: Listener): void;
      removeListener(f: Listener): void;
    };
  };
}
type Listener = (
  message: { name?: string; data?: unknown },
  sender: unknown,
  answer: (value: unknown) => void,
) => boolean | undefined;

/**
 * Asked for when it is needed only: the first touch of `chrome` in a page builds all of it, 0.6 ms (Chromium 156,
 * 2026-11). Chromium before 144 has no `browser`; both answer with promises in Manifest V3.
 */
const api = (): Runtime =>
  ((globalThis as { browser?: Runtime }).browser ?? (globalThis as { chrome?: Runtime }).chrome) as Runtime;

/** False once the extension was reloaded, updated or disabled: this script is an orphan and must stop quietly. */
export const isConnected = (): boolean => {
  try {
    return api().runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** Resolves with the background's answer, or `undefined` when nobody answers (worker gone, extension reloaded). */
export async function send<K extends keyof FromContent>(
  name: K,
  data: Payload<FromContent, K>,
): Promise<Answer<FromContent, K> | undefined> {
  try {
    return (await api().runtime.sendMessage({ name, data })) as Answer<FromContent, K>;
  } catch {
    return undefined;
  }
}

export type ContentHandlers = {
  [K in keyof ToContent]?: (
    data: Payload<ToContent, K>,
  ) => Answer<ToContent, K> | Promise<Answer<ToContent, K>>;
};

/** Answers the background's messages until `signal` aborts. */
export function listen(handlers: ContentHandlers, signal: AbortSignal): void {
  const listener: Listener = (message, _sender, answer) => {
    const handle = handlers[message.name as keyof ToContent] as ((data: unknown) => unknown) | undefined;
    if (!handle) return undefined;
    const result = handle(message.data);
    if (!(result instanceof Promise)) {
      answer(result ?? null);
      return undefined;
    }
    void result.then(answer, () => answer(null));
    return true;
  };
  const { runtime } = api();
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
