import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../lib/conversation/numbers.ts';
import { recapOf, type RecapWords } from '../../../lib/conversation/recap.ts';
import { toJson, toMarkdown, toText, type Transcript } from '../../../lib/conversation/transcript.ts';
import { tidy, type Speaker } from '../../../lib/conversation/turn.ts';

const names = { visitor: 'Me', agent: 'Agent', bot: 'Bot', system: 'Chat' };
const words: RecapWords = {
  ...names,
  title: (site, vendor, when) => `My chat on ${site} (${vendor}), ${when}`,
  numbers: 'Numbers:',
  asked: 'I asked:',
  promised: 'I was told:',
  lastLines: 'Last lines:',
};
const at = new Date(2026, 10, 21, 14, 5).getTime();
const said = (who: Speaker, text: string, i = 0) => ({
  ...{ who, text, at: at + i * 60_000, links: [] as string[], attachments: [] as string[] },
});
const transcript: Transcript = {
  site: 'shop.example',
  vendor: 'Acme Chat',
  startedAt: at,
  endedAt: null,
  turns: [
    said('bot', 'Hi! How can I help?'),
    said('visitor', 'hello', 1),
    said('visitor', 'My order no. AB-10442 has not arrived', 2),
    said('agent', 'Sorry to hear that. Let me look.', 3),
    said('agent', 'We will send a new spade within 3 days. Your case number is 778-123.', 4),
    said('visitor', 'Do I have to pay again?', 5),
    {
      ...said('agent', 'No.\nSee the form <here>', 6),
      links: ['https://shop.example/form'],
      attachments: ['form.pdf'],
    },
  ],
};

describe('a recap', () => {
  test('says who, when, numbers, what was asked and promised, and the last lines', () => {
    expect(recapOf(transcript, words)).toBe(
      [
        'My chat on shop.example (Acme Chat), 2026-11-21 14:05',
        'Numbers: AB-10442, 778-123',
        'I asked:',
        '- My order no. AB-10442 has not arrived',
        '- Do I have to pay again?',
        'I was told:',
        '- We will send a new spade within 3 days. Your case number is 778-123.',
        'Last lines:',
        '- Agent: Sorry to hear that. Let me look.',
        '- Agent: We will send a new spade within 3 days. Your case number is 778-123.',
        '- Me: Do I have to pay again?',
        '- Agent: No. / See the form <here>',
        '',
      ].join('\n'),
    );
  });
  test('leaves out what was not said', () => {
    const short = { ...transcript, turns: [said('visitor', 'Hello there, anybody?')] };
    expect(recapOf(short, words)).not.toMatch(/Numbers|told/);
  });
});

describe('numbers', () => {
  test.each([
    ['My order number is 4711-0815, thanks', ['4711-0815']],
    ['Bestellnummer: 100234', ['100234']],
    ['Vorgangsnummer lautet V2026-77', ['V2026-77']],
    ['commande n° 88231', ['88231']],
    ['номер заказа 55123 и заказ №55124', ['55123', '55124']],
    ['注文番号：12345', ['12345']],
    ['Ticket #A-991', ['A-991']],
    ['see INC-00421 and INC-00421 again', ['INC-00421']],
  ])('%s', (text, found) => expect(numbersIn([text])).toEqual(found));
  test.each(['It costs 1200 euros', 'call 0800 123456', 'in order to 10', 'case closed in 2026 or so'])(
    'none in: %s',
    (text) => expect(numbersIn([text])).toEqual([]),
  );
});

describe('a transcript', () => {
  test('as text', () => {
    expect(toText(transcript, names).split('\n').slice(0, 4)).toEqual([
      'shop.example, Acme Chat, 2026-11-21 14:05',
      '',
      '14:05 Bot: Hi! How can I help?',
      '14:06 Me: hello',
    ]);
    expect(toText(transcript, names)).toContain(
      '14:11 Agent: No.\n  See the form <here>\n  https://shop.example/form\n  [form.pdf]\n',
    );
  });
  test('as Markdown, in which nothing said is markup', () => {
    const text = toMarkdown(transcript, names);
    expect(text).toContain('**Agent** 14:11  \nNo\\.  \nSee the form &lt;here\\>');
    expect(text).not.toContain('<here>');
  });
  test('as JSON', () => {
    const read = JSON.parse(toJson(transcript)) as { turns: unknown[]; endedAt: null };
    expect(read.turns).toHaveLength(7);
    expect(read.endedAt).toBeNull();
    expect(read.turns[1]).toEqual({ who: 'visitor', at: new Date(at + 60_000).toISOString(), text: 'hello' });
  });
  test('words are tidied as they are read', () => {
    expect(tidy('  Hi \u200b there \n\n \n you\u00a0two  ')).toBe('Hi there\nyou two');
    expect(tidy('x'.repeat(20_000))).toHaveLength(8000);
  });
});
