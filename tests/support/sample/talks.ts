/** Chats such as people have with shops, made up. */
import type { ConversationRow, TurnRow } from '../../../lib/db/rows.ts';
import type { Speaker } from '../../../lib/conversation/turn.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

interface Talk {
  site: string;
  vendor: string;
  daysAgo: number;
  /** Who spoke, how many minutes after the one before, and what. */
  said: [who: Speaker, minutes: number, text: string][];
}

const talks: Talk[] = [
  {
    ...{ site: 'kettles.example', vendor: 'intercom', daysAgo: 1 },
    said: [
      ['visitor', 0, 'Hello, the lid of my kettle does not close any more.'],
      ['bot', 0.1, 'Thanks for your message! A colleague will be with you shortly.'],
      ['system', 5, 'Marta joined the conversation.'],
      ['agent', 1, 'Hi, this is Marta. I am sorry to hear that. Do you have the order number at hand?'],
      ['visitor', 2, 'Yes, it is order KT-20418.'],
      [
        'agent',
        4,
        'Thank you. I will send you a new lid today, free of charge. It should arrive by Thursday.',
      ],
      ['visitor', 1, 'Wonderful, thank you very much!'],
    ],
  },
  {
    ...{ site: 'nordic-bikes.example', vendor: 'tidio', daysAgo: 3 },
    said: [
      ['visitor', 0, 'Which tyre fits the 2023 commuter model?'],
      ['agent', 12, 'The 700 × 38C. We have it in black and with reflective stripes.'],
      ['visitor', 3, 'Can I pick it up in the shop in Malmö?'],
      ['agent', 21, 'Yes, from Tuesday on. Shall I put one aside for you?'],
      ['visitor', 1, 'Please do. The reflective one.'],
      ['agent', 2, 'Done: your reference is 88-1042.'],
    ],
  },
  {
    ...{ site: 'bahn-und-bus.example', vendor: 'userlike', daysAgo: 9 },
    said: [
      ['visitor', 0, 'Guten Tag, mein Zug fällt aus. Gilt die Fahrkarte auch morgen?'],
      ['agent', 38, 'Guten Tag! Ja, Ihre Fahrkarte gilt bis zum 30. ohne Aufpreis.'],
      ['visitor', 1, 'Danke, das hilft mir.'],
    ],
  },
  {
    ...{ site: 'harbour-bank.example', vendor: 'liveperson', daysAgo: 16 },
    said: [
      ['visitor', 0, 'I would like to change the address on my account.'],
      ['bot', 0.1, 'You can do that under “My details”. Did this answer your question?'],
      ['visitor', 1, 'No, the form refuses my postcode.'],
      ['agent', 47, 'Thank you for waiting. I have changed it for you; you will get a letter to confirm.'],
    ],
  },
  {
    ...{ site: 'مكتبة-النيل.example', vendor: 'zendesk-messaging', daysAgo: 25 },
    said: [
      ['visitor', 0, 'السلام عليكم، متى يصل الكتاب؟'],
      ['agent', 8, 'وعليكم السلام، يصل يوم الأحد إن شاء الله.'],
      ['visitor', 2, 'شكرًا جزيلًا.'],
    ],
  },
];

/** What the tables of conversations hold when these chats were had before `now`, milliseconds since 1970. */
export function sampleTalks(now: number): { conversations: ConversationRow[]; turns: TurnRow[] } {
  const turns: TurnRow[] = [];
  const conversations = talks.map(({ site, vendor, daysAgo, said }, i): ConversationRow => {
    const id = `00000000-0000-4000-8000-00000000000${i}`;
    const startedAt = now - daysAgo * day;
    let at = startedAt;
    said.forEach(([who, minutes, text], index) => {
      at += minutes * minute;
      turns.push({ conversation: id, seq: index + 1, who, at, text, links: [], attachments: [] });
    });
    return { id, site, vendor, startedAt, lastAt: at, endedAt: at, endedBy: 'vendor' };
  });
  return { conversations, turns };
}
