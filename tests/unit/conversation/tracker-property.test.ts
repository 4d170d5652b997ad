import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTracker, settleMs, type Seen } from '../../../lib/conversation/tracker.ts';
import { printOf, type Speaker } from '../../../lib/conversation/turn.ts';
import { chat, message } from './list.ts';

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
