/** Starts the following of chats in this frame and joins it to the background. */
import { insideFrame } from '../engine/inside-frame.ts';
import { watchChat, type ChatWatch } from '../engine/chat/watch.ts';
import type { ChatBrief } from '../messages.ts';
import { isConnected, listen, send } from '../wire.ts';
import { shadowOf } from './shadow-of.ts';

const scope = globalThis as {
  noThanksChats?: { isAlive(): boolean; askAgain(): void };
  /** Written by the engine of this frame. */
  noThanksTalkedAt?: number;
};

/** A page's timer sleeps in a hidden tab; the background's does not. Whichever is first. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
    if (document.hidden) void send('pause', { ms }).then(() => resolve());
  });

/** One per frame: a second injection asks the first one to look for new chats. */
export function runConversations(): void {
  if (scope.noThanksChats?.isAlive()) {
    scope.noThanksChats.askAgain();
    return;
  }
  const stop = new AbortController();
  const isAlive = (): boolean => {
    if (!isConnected()) stop.abort();
    return !stop.signal.aborted;
  };
  const watches = new Map<string, ChatWatch>();

  function follow({ vendor, isInside, isRunning, known }: ChatBrief): void {
    const { id } = vendor;
    if (watches.has(id)) return;
    const tell = <R>(task: () => R): R | undefined => (isAlive() ? task() : undefined);
    const watch = watchChat(
      isInside ? insideFrame(vendor) : vendor,
      { isInside, isRunning, known },
      {
        shadowOf,
        now: () => Date.now(),
        pause,
        talkedAt: () => scope.noThanksTalkedAt ?? -Infinity,
        opened: (by) => tell(() => void send('openConversation', { vendor: id, by })),
        told: (settled, canAnswer) => tell(() => void send('recordTurn', { vendor: id, settled, canAnswer })),
        draft: (text) => tell(() => void send('saveDraft', { vendor: id, text })),
        input: () => tell(() => void send('chatSign', { vendor: id, sign: 'input' })),
        sign: (sign) => tell(() => void send('chatSign', { vendor: id, sign })),
      },
      stop.signal,
    );
    watches.set(id, watch);
  }

  async function askAgain(): Promise<void> {
    const briefs = await send('getChats', {});
    if (isAlive()) briefs?.forEach(follow);
  }

  scope.noThanksChats = { isAlive, askAgain: () => void askAgain() };
  listen(
    {
      conversationOver: ({ vendor }) => watches.get(vendor)?.over(),
      writeMessage: async ({ vendor, text, send: isSent }) =>
        (await watches.get(vendor)?.write(text, isSent)) ?? false,
    },
    stop.signal,
  );
  void askAgain();
}
