import { expect, test } from 'vitest';
import { keepWishes, type KeepFacts } from '../../../lib/policy/keep.ts';

const talk = (vendor: string, frames: number[], isCapped = false) => ({ vendor, frames, isCapped });
const wishes = (some: Partial<KeepFacts>) =>
  Object.fromEntries(
    keepWishes({ talks: [], byTimer: new Set(['timed']), hasChannel: true, isShielded: false, ...some }),
  );
const plain = { channel: 'never', shield: false };

test.each<[string, Partial<KeepFacts>, Record<number, object>]>([
  [
    'the top frame asks for a channel only where it can have no lock',
    { talks: [talk('other', [0, 7])] },
    { 0: { channel: 'unlocked', shield: false }, 7: plain },
  ],
  [
    'a chat that lives by a timer gets a channel in its own frame',
    { talks: [talk('timed', [0, 7])] },
    { 0: { channel: 'unlocked', shield: false }, 7: { channel: 'always', shield: false } },
  ],
  [
    'which is the top frame where there is no other',
    { talks: [talk('timed', [0])] },
    { 0: { channel: 'always', shield: false } },
  ],
  [
    'another chat beside it gets none',
    { talks: [talk('timed', [0, 7]), talk('other', [0, 9])] },
    { 0: { channel: 'unlocked', shield: false }, 7: { channel: 'always', shield: false }, 9: plain },
  ],
  ['Firefox gets none at all', { talks: [talk('timed', [0, 7])], hasChannel: false }, { 0: plain, 7: plain }],
  [
    'the shield is in every frame that is kept',
    { talks: [talk('other', [0, 7])], isShielded: true },
    { 0: { channel: 'unlocked', shield: true }, 7: { channel: 'never', shield: true } },
  ],
  [
    'after the cap nothing but the lock is left',
    { talks: [talk('timed', [0, 7], true)], isShielded: true },
    { 0: plain, 7: plain },
  ],
  [
    'the cap of one chat is not that of the other',
    { talks: [talk('timed', [0, 7], true), talk('other', [0, 9])], isShielded: true },
    {
      0: { channel: 'unlocked', shield: true },
      7: { channel: 'never', shield: true },
      9: { channel: 'never', shield: true },
    },
  ],
])('%s', (_, facts, expected) => expect(wishes(facts)).toEqual(expected));
