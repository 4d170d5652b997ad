/**
 * Notices that the person sent a message: they pressed Enter or a button while the composer held words, and then the
 * composer was empty (or gone). Pure: the caller listens, and only trusted events count.
 */
export interface SendWatch {
  /** The composer's words, now. Returns what was sent, and when it was pressed, when this is what proves it. */
  composer(text: string, now: number): { text: string; at: number } | null;
  /** The person pressed Enter, or something in the window. */
  pressed(now: number): void;
}

/** From the press to the empty composer: some vendors wait for their server. */
const withinMs = 5000;

export function createSendWatch(): SendWatch {
  let holds = '';
  let pressedAt = -Infinity;
  let pressedWith = '';
  return {
    composer(text, now) {
      const before = holds;
      holds = text;
      if (text !== '' || before === '' || now - pressedAt > withinMs || pressedWith === '') return null;
      const sent = pressedWith;
      pressedWith = '';
      return { text: sent, at: pressedAt };
    },
    pressed(now) {
      if (holds === '') return;
      pressedAt = now;
      pressedWith = holds;
    },
  };
}
