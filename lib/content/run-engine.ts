/** Starts the engine in this frame and joins it to the background. */
import { startSession, type Session } from '../engine/session.ts';
import { isConnected, listen, send } from '../wire.ts';
import { shadowOf } from './shadow-of.ts';
import { recordDecline } from './record-decline.ts';

/** One engine per frame: registered and injected ones meet here, in the world all our scripts of one load share. */
const scope = globalThis as {
  noThanksEngine?: { isAlive(): boolean };
  /** For the conversation script, which comes after the first letter. Milliseconds since 1970. */
  noThanksTalkedAt?: number;
  noThanksPressedAt?: number;
};

export function runEngine(role: 'top' | 'frame'): void {
  if (scope.noThanksEngine?.isAlive()) return;
  const stop = new AbortController();
  scope.noThanksEngine = { isAlive: () => isConnected() && !stop.signal.aborted };
  const session: Session = startSession(
    {
      role,
      shadowOf,
      tell: (name, data) => {
        if ((data as { engagement?: string }).engagement === 'talked') scope.noThanksTalkedAt = Date.now();
        void send(name, data);
      },
      askGesture: async (vendor) => (await send('askGesture', { vendor })) ?? true,
      recordDecline: (decline) => void recordDecline(decline),
      isConnected,
      orphaned: () => stop.abort(),
      now: () => Date.now(),
      pressedBefore: () => scope.noThanksPressedAt ?? -Infinity,
    },
    stop.signal,
  );
  listen(
    {
      briefingChanged: session.brief,
      conversationOver: ({ vendor }) => session.conversationOver(vendor),
      declineOffered: session.declineOffered,
      frameSighted: ({ frameUrl, sightings }) => session.frameSighted(frameUrl, sightings),
      framePressed: ({ vendor, on }) => session.framePressed(vendor, on),
      openChat: ({ vendor, isToPress }) => session.openChat(vendor, isToPress),
      wasThereAGesture: ({ vendor }) => session.wasThereAGesture(vendor),
    },
    stop.signal,
  );
  const ask = async (): Promise<void> => {
    // What a page says of itself; the longest tags have some 35 letters (RFC 5646, 4.4.1).
    const language = document.documentElement.getAttribute('lang')?.slice(0, 35) ?? '';
    const briefing = await send('getBriefing', role === 'top' ? { language } : {});
    if (briefing) session.brief(briefing);
  };
  // Facts may have changed while the page was frozen or not yet shown, and the background knows nothing of it.
  const back = (): void => {
    session.reportAgain();
    void ask();
  };
  const { signal } = stop;
  addEventListener('pageshow', ({ persisted }) => persisted && back(), { signal });
  document.addEventListener('prerenderingchange', back, { signal });
  void ask();
}
