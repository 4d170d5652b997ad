import { describe, expect, test } from 'vitest';
import { settleMs } from '../../../lib/conversation/tracker.ts';
import { turnLimits } from '../../../lib/conversation/turn.ts';
import { chat, knownOf, message } from './list.ts';

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

  test('of a list that is found late, what is known to be old is restored, however late it is', () => {
    const page = chat();
    page.wait(60_000);
    page.say('agent', 'Hello');
    page.tracker.spoke();
    expect(page.tracker.look(page.list, 1_060_000, true)).toEqual([]);
    page.say('visitor', 'Where is my spade?');
    page.settle();
    expect(page.texts()).toEqual(['restored agent: Hello', 'new visitor: Where is my spade?']);
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
