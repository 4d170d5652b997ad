/** What is done in which frame of a tab to keep its conversations: pure. */

export interface KeepWish {
  /** A data channel: while the frame is hidden, all the time where the page can have no lock, or not at all. */
  channel: 'always' | 'unlocked' | 'never';
  /** The page is not told that its tab is hidden. */
  shield: boolean;
}

export interface KeepFacts {
  /** The conversations that run in the tab. */
  talks: readonly { vendor: string; frames: readonly number[]; isCapped: boolean }[];
  /** Vendors whose chat tells its server by a timer of the page that it is still there. */
  byTimer: ReadonlySet<string>;
  /** Does a data channel do any good in this browser? */
  hasChannel: boolean;
  /** The person wants the shield on this site. */
  isShielded: boolean;
}

/** The chat's own frames; the top frame (0) is always told of, and counts only where there is no other. */
const chatFrames = (frames: readonly number[]): readonly number[] => {
  const inner = frames.filter((id) => id !== 0);
  return inner.length ? inner : [0];
};

/** By frame id, for every frame that is kept: the top frame, and those of the chats. */
export function keepWishes({ talks, byTimer, hasChannel, isShielded }: KeepFacts): Map<number, KeepWish> {
  const awake = talks.filter(({ isCapped }) => !isCapped);
  const shield = isShielded && awake.length > 0;
  const timed = new Set(
    awake.filter(({ vendor }) => byTimer.has(vendor)).flatMap((one) => chatFrames(one.frames)),
  );
  const channelOf = (frameId: number): KeepWish['channel'] => {
    if (!hasChannel || !awake.length) return 'never';
    if (timed.has(frameId)) return 'always';
    return frameId === 0 ? 'unlocked' : 'never';
  };
  const frames = new Set([0, ...talks.flatMap((one) => one.frames)]);
  return new Map([...frames].map((id) => [id, { channel: channelOf(id), shield }]));
}
