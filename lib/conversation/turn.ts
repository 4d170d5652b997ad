/** One message of a conversation, as it is kept. */
export const speakers = ['visitor', 'agent', 'bot', 'system'] as const;
export type Speaker = (typeof speakers)[number];

export interface Turn {
  who: Speaker;
  /** Milliseconds since 1970: when it was first seen. */
  at: number;
  text: string;
  /** Addresses of links in it, without those that are written out in the text. */
  links: string[];
  /** Names of files and pictures sent with it. */
  attachments: string[];
}

/** What one turn may hold, in characters and entries, and a conversation in turns: a page can write anything. */
export const turnLimits = { text: 8000, list: 20, entry: 500, turns: 5000 } as const;

// Zero-width characters and direction marks: invisible, and different from one rendering to the next.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** The words as a person reads them: single spaces, no blank lines, nothing invisible, at most the limit. */
export const tidy = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    .slice(0, turnLimits.text);

/** Is there anything to keep? */
export const isEmpty = ({ text, attachments }: Pick<Turn, 'text' | 'attachments'>): boolean =>
  text === '' && attachments.length === 0;

/**
 * A short mark of what was said and by which side, to know it again after a reload. Bot, agent and system are one
 * side here: vendors often mark them differently when they restore a chat.
 */
export function printOf({ who, text, attachments }: Pick<Turn, 'who' | 'text' | 'attachments'>): string {
  const words = [...[text.replace(/\s+/g, ' ').toLowerCase()], ...attachments].join('\n');
  return (who === 'visitor' ? 'v' : 'a') + hash(words, 0x811c9dc5) + hash(words, 0x9747b28c);
}

/** FNV-1a, 32 bits, from a seed of choice. */
function hash(text: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
