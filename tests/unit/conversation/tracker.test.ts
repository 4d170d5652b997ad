import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createTracker,
  settleMs,
  type Known,
  type Seen,
  type Settled,
} from '../../../lib/conversation/tracker.ts';
import { printOf, turnLimits, type Speaker } from '../../../lib/conversation/turn.ts';

const message = (who: Speaker, text: string, key: object = {}): Seen => ({
  key,
  who,
  text,
  links: [],
  attachments: [],
});
const knownOf = (...said: [Speaker, string][]): Known[] =>
  said.map(([who, text], i) => ({ seq: i + 1, print: printOf({ who, text, attachments: [] }) }));

/** A page with a message list, looked at until nothing moves. */
function chat(known: Known[] = []) {
  let now = 1_000_000;
  const tracker = createTracker(known, now);
  const list: Seen[] = [];
  const told: Settled[] = [];
  const look = (): Settled[] => {
    const settled = tracker.look(list, now);
    told.push(...settled);
    return settled;
  };
  return {
    tracker,
    list,
    told,
    look,
    wait: (ms: number) => void (now += ms),
    settle() {
      const first = look();
      now += settleMs;
      return [...first, ...look()];
    },
    say(who: Speaker, text: string) {
      const one = message(who, text);
      list.push(one);
      return one;
    },
    texts: () => told.map(({ kind, turn }) => `${kind} ${turn.who}: ${turn.text}`),
  };
}

describe('following a message list', () => {
  test('what was there when we came is restored, what comes is new', () => {
    const page = chat();
    page.say('bot', 'Hi there!');
    page.settle();
    page.wait(5000);
    page.say('visitor', 'Where is my spade?');
    page.settle();
    page.say('agent', 'On its way.');
    page.settle();
    page.settle();
    expect(page.texts()).toEqual([
      'restored bot: Hi there!',
      'new visitor: Where is my spade?',
      'new agent: On its way.',
    ]);
    expect(page.told.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('a streaming answer is one turn, told when it has stopped', () => {
    const page = chat();
    const one = page.say('bot', 'It');
    for (const text of ['It is', 'It is on', 'It is on its way']) {
      one.text = text;
      page.wait(300);
      expect(page.look()).toEqual([]);
    }
    expect(page.tracker.isUnsettled()).toBe(true);
    page.wait(settleMs);
    expect(page.look()).toMatchObject([{ seq: 1, turn: { text: 'It is on its way' } }]);
    expect(page.tracker.isUnsettled()).toBe(false);
  });

  test('one that never stops is told now and then, under one number', () => {
    const page = chat();
    const one = page.say('bot', 'a');
    for (let i = 0; i < 300; i++) {
      one.text += ' word';
      page.wait(100);
      page.look();
    }
    expect(page.told.length).toBeGreaterThan(1);
    expect(page.told.length).toBeLessThan(5);
    expect(new Set(page.told.map(({ seq }) => seq))).toEqual(new Set([1]));
  });

  test('an edited message keeps its number', () => {
    const page = chat();
    const one = page.say('agent', 'It costs 10');
    page.settle();
    one.text = 'It costs 12';
    expect(page.settle()).toMatchObject([{ seq: 1, kind: 'edited', turn: { text: 'It costs 12' } }]);
  });

  test('an indicator is no turn; the same words of the person are', () => {
    const page = chat();
    page.say('agent', 'Anna is typing…');
    page.say('bot', '...');
    expect(page.settle()).toEqual([]);
    page.say('visitor', 'who is typing');
    expect(page.settle()).toHaveLength(1);
  });

  test('a list that is drawn anew says nothing twice', () => {
    const page = chat();
    for (const text of ['one', 'ok', 'two', 'ok']) page.say('agent', text);
    page.settle();
    page.tracker.spoke();
    page.list.splice(0, page.list.length, ...page.list.map((one) => ({ ...one, key: {} })));
    page.say('agent', 'ok');
    page.settle();
    expect(page.told.map(({ turn }) => turn.text)).toEqual(['one', 'ok', 'two', 'ok', 'ok']);
  });

  test('the same words after others are said again, though the first ones have left the list', () => {
    const page = chat();
    page.say('agent', 'ok');
    page.say('agent', 'two');
    page.settle();
    page.list.shift();
    page.say('agent', 'ok');
    page.settle();
    expect(page.told.map(({ turn }) => turn.text)).toEqual(['ok', 'two', 'ok']);
  });

  test('after a reload only what was said meanwhile is new', () => {
    const page = chat(knownOf(['bot', 'Hi'], ['visitor', 'Where is it?'], ['agent', 'One moment']));
    page.say('bot', 'An older chat');
    for (const [who, text] of [
      ['bot', 'Hi'],
      ['visitor', 'Where is it?'],
      ['agent', 'One moment'],
      ['agent', 'Found it'],
    ] as const)
      page.say(who, text);
    page.settle();
    expect(page.told).toMatchObject([{ seq: 4, kind: 'new', turn: { text: 'Found it' } }]);
  });

  test('after a reload that restores nothing, the same words again are said again', () => {
    const page = chat(knownOf(['bot', 'Hi'], ['visitor', 'Hello?']));
    page.say('bot', 'Hi');
    page.settle();
    page.tracker.spoke();
    page.say('visitor', 'Hello?');
    page.settle();
    expect(page.texts()).toEqual(['new visitor: Hello?']);
  });

  test('what we added for the person is the vendor’s own message when it comes after all', () => {
    const page = chat();
    page.tracker.spoke();
    expect(page.tracker.add('Hello?', 5).seq).toBe(1);
    page.say('visitor', 'Hello?');
    expect(page.settle()).toEqual([]);
  });

  test('history that is loaded above what was said is none of this conversation', () => {
    const page = chat();
    page.say('agent', 'Hello');
    page.settle();
    page.tracker.spoke();
    page.say('visitor', 'A spade, please');
    page.settle();
    for (const older of ['Last week', 'Two weeks ago', 'Last year']) {
      page.list.unshift(message('agent', older));
      page.settle();
      // A list that draws only what is in view: what we know is scrolled out at its lower end.
      if (page.list.length > 2) page.list.pop();
      page.settle();
    }
    expect(page.texts()).toEqual(['restored agent: Hello', 'new visitor: A spade, please']);
  });

  test('what stood there stays history, though the person spoke before it had settled', () => {
    const page = chat();
    page.say('bot', 'Hi there!');
    page.look();
    page.tracker.spoke();
    page.say('visitor', 'A spade, please');
    page.settle();
    expect(page.texts()).toEqual(['restored bot: Hi there!', 'new visitor: A spade, please']);
  });

  test('of two that say the same, one is edited', () => {
    const page = chat();
    page.say('agent', 'ok');
    const second = page.say('agent', 'ok');
    page.settle();
    second.text = 'okay then';
    expect(page.settle()).toMatchObject([{ seq: 2, kind: 'edited' }]);
  });

  test('of a flood so much is told, and then nothing is followed any more', () => {
    const page = chat();
    for (let i = 0; i < 100_000; i += 200) {
      page.list.splice(
        0,
        page.list.length,
        ...Array.from({ length: 200 }, (_, n) => message('agent', `${i + n}`)),
      );
      page.settle();
    }
    expect(page.told).toHaveLength(turnLimits.turns);
    expect(page.tracker.isUnsettled()).toBe(false);
  });
});

test('property: a list that draws only what is in view, in elements it uses again, is told right', () => {
  const size = 6;
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ say: fc.integer({ min: 1, max: 9 }) }) },
    { weight: 2, arbitrary: fc.record({ scroll: fc.integer({ min: -5, max: 5 }) }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const keys = Array.from({ length: size }, () => ({}));
      const all: string[] = [];
      const page = chat();
      const stored = new Map<number, string>();
      let top = 0;
      const draw = (): void => {
        const shown = all.slice(top, top + size).map((text, i) => message('agent', text, keys[i]));
        page.list.splice(0, page.list.length, ...shown);
        for (const { seq, turn } of page.settle()) stored.set(seq, turn.text);
      };
      for (const one of steps) {
        const bottom = Math.max(0, all.length - size);
        if ('scroll' in one) top = Math.min(bottom, Math.max(0, top + one.scroll));
        else {
          // It comes to its lower end for what is new, a view at a time.
          const before = all.length;
          for (let n = 0; n < one.say; n++) all.push(`Message ${all.length}, ${'abc'[all.length % 3]}`);
          for (let seen = before; seen < all.length; seen += size - 1) {
            top = Math.max(0, Math.min(seen - 1, all.length - size));
            draw();
          }
          top = Math.max(0, all.length - size);
        }
        draw();
      }
      expect([...stored].sort(([a], [b]) => a - b).map(([, text]) => text)).toEqual(all);
    }),
  );
});

test('property: every message is told once, in order, however the list is drawn, cut and restored', () => {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('say' as const),
        who: fc.constantFrom<Speaker>('visitor', 'agent'),
        text: fc.constantFrom('yes', 'no', 'a spade', 'order 1234'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('redraw' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const said: string[] = [];
      const stored = new Map<number, string>();
      let all: Seen[] = [];
      let now = 1_000_000;
      let tracker = createTracker([], now);
      const settle = (): void => {
        for (let i = 0; i < 2; i++, now += settleMs)
          for (const { seq, turn } of tracker.look(all, now)) stored.set(seq, `${turn.who}: ${turn.text}`);
      };
      for (const one of steps) {
        if (one.do === 'say') {
          said.push(`${one.who}: ${one.text}`);
          all.push(message(one.who, one.text));
          if (one.who === 'visitor') tracker.spoke();
        } else {
          all = all.map((each) => ({ ...each, key: {} }));
          if (one.do === 'reload') {
            const known = [...stored].map(([seq, words]) => {
              const [who, text] = words.split(': ') as [Speaker, string];
              return { seq, print: printOf({ who, text, attachments: [] }) };
            });
            tracker = createTracker(known, now);
          }
        }
        settle();
      }
      expect([...stored].sort(([a], [b]) => a - b).map(([, words]) => words)).toEqual(said);
    }),
  );
});
