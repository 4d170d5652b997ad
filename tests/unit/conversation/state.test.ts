import { describe, expect, test } from 'vitest';
import { due, limitsOf, newTalk, next, type Happening, type Talk } from '../../../lib/conversation/state.ts';

const minute = 60_000;
const start = 1_000_000_000;
const limits = limitsOf({ keepMinutes: 20, warnAfterMinutes: 3 });
const said = (who: 'visitor' | 'agent' | 'bot' | 'system', more: Partial<Happening> = {}): Happening =>
  ({
    what: 'said',
    who,
    wording: null,
    leftMs: null,
    isWatched: false,
    canAnswer: true,
    ...more,
  }) as Happening;
const after = (...steps: [Happening, number][]): Talk =>
  steps.reduce((talk, [happening, at]) => next(talk, happening, start + at), newTalk(start));
const dueAt = (talk: Talk, at: number, more: { isHidden?: boolean; canAnswer?: boolean } = {}) =>
  due(talk, { now: start + at, isHidden: true, canAnswer: true, limits, ...more });

describe('a conversation', () => {
  test('counts what nobody has seen, until the person looks or answers', () => {
    const talk = after([said('visitor'), 0], [said('agent'), 10], [said('agent'), 20]);
    expect(talk.unread).toBe(2);
    expect(next(talk, { what: 'looked' }, start + 30).unread).toBe(0);
    expect(next(talk, said('visitor'), start + 30).unread).toBe(0);
    expect(next(talk, said('agent', { isWatched: true }), start + 30).unread).toBe(0);
  });

  test('knows when a human joined after a bot', () => {
    const talk = after([said('bot'), 0], [said('agent'), 50]);
    expect(talk.humanAt).toBe(start + 50);
  });

  test('ends when it said so and nobody says a word for a minute', () => {
    const talk = after([said('visitor'), 0], [said('system', { wording: 'ended' }), 10]);
    expect(dueAt(talk, 30_000)).toBeNull();
    expect(dueAt(talk, 61_000)).toEqual({ do: 'end', by: 'vendor' });
    expect(dueAt(next(talk, said('agent'), start + 20), 61_000)).toBeNull();
  });

  test('ends at once when it said so and its composer is gone', () => {
    const talk = after([said('system', { wording: 'ended' }), 10]);
    expect(dueAt(talk, 2_100, { canAnswer: false })).toEqual({ do: 'end', by: 'vendor' });
  });

  test('“closed for inactivity” is an ending only without a composer', () => {
    expect(after([said('bot', { wording: 'closing' }), 0]).endingAt).toBeNull();
    expect(after([said('bot', { wording: 'closing' }), 0]).warnedAt).toBe(start);
    expect(after([said('bot', { wording: 'closing', canAnswer: false }), 0]).endingAt).toBe(start);
  });

  test('knows how long a warning leaves', () => {
    const talk = after([said('bot', { wording: 'warning', leftMs: minute }), 5]);
    expect(talk.closesAt).toBe(start + 5 + minute);
    expect(next(talk, said('visitor'), start + 10).closesAt).toBeNull();
  });

  test('ends when its page is gone for five minutes, not when it comes back', () => {
    const talk = after([said('visitor'), 0], [{ what: 'gone' }, 1000]);
    expect(dueAt(talk, 4 * minute)).toBeNull();
    expect(dueAt(talk, 5 * minute + 1000)).toEqual({ do: 'end', by: 'gone' });
    expect(dueAt(next(talk, { what: 'back' }, start + 2000), 6 * minute)).toBeNull();
  });

  test('says once that the agent waits, after three minutes, and not to somebody who looks', () => {
    const talk = after([said('visitor'), 0], [said('agent'), 1]);
    expect(dueAt(talk, 2 * minute)).toBeNull();
    expect(dueAt(talk, 3 * minute + 1)).toEqual({ do: 'tellWaiting' });
    expect(dueAt(talk, 3 * minute + 1, { isHidden: false })).toBeNull();
    const told = next(talk, { what: 'waitTold' }, start + 3 * minute);
    expect(dueAt(told, 4 * minute)).toBeNull();
    expect(dueAt(next(told, said('agent'), start + 5 * minute), 8 * minute)).toEqual({ do: 'tellWaiting' });
  });

  test('nobody waits for an answer to a greeting', () => {
    expect(dueAt(after([said('bot'), 0]), 4 * minute)).toBeNull();
  });

  test('is kept for twenty minutes without input, and again after the next', () => {
    const talk = after([said('visitor'), 0]);
    expect(dueAt(talk, 19 * minute)).toBeNull();
    expect(dueAt(talk, 20 * minute)).toEqual({ do: 'stopKeeping' });
    expect(dueAt(talk, 20 * minute, { isHidden: false })).toBeNull();
    const capped = next(talk, { what: 'capped' }, start + 20 * minute);
    expect(dueAt(capped, 21 * minute)).toBeNull();
    expect(next(capped, { what: 'input' }, start + 22 * minute).cappedAt).toBeNull();
  });

  test('ends after two hours without a word', () => {
    expect(dueAt(after([said('visitor'), 0], [{ what: 'capped' }, 20 * minute]), 120 * minute)).toEqual({
      do: 'end',
      by: 'silence',
    });
  });
});
