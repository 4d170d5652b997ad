import { expect, test } from 'vitest';
import { waitsIn } from '../../../lib/conversation/waiting.ts';
import type { Speaker } from '../../../lib/conversation/turn.ts';

/** Turns like "visitor 0, agent 30": who, and the second it came. */
const turns = (text: string) =>
  text.split(', ').map((turn) => {
    const [who, second] = turn.split(' ') as [Speaker, string];
    return { who, at: 1_700_000_000_000 + 1000 * Number(second) };
  });
const seconds = (text: string): number[] => waitsIn(turns(text)).map(({ ms }) => ms / 1000);

test.each([
  ['from a question to its answer', 'visitor 0, agent 30, visitor 60, agent 70', [30, 10]],
  ['from the first of several questions', 'visitor 0, visitor 20, agent 30, agent 40', [30]],
  ['bots and notices answer nothing', 'visitor 0, bot 1, system 2, agent 90', [90]],
  ['who has not asked waits for nothing', 'agent 0, bot 5, agent 9', []],
  ['no answer, no wait that could be told', 'visitor 0, agent 30, visitor 40', [30]],
  ['a history that is drawn again is no wait', 'visitor 0, agent 0, visitor 50, agent 55', [5]],
  ['two hours are waited, more are not', 'visitor 0, agent 7200, visitor 8000, agent 15201', [7200]],
])('%s', (_, said, waited) => expect(seconds(said)).toEqual(waited));

test('a wait is dated by its question', () => {
  expect(waitsIn(turns('agent 0, visitor 10, agent 15'))).toEqual([{ at: 1_700_000_010_000, ms: 5000 }]);
});
