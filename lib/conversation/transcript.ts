/** A transcript for people and programs: plain text, Markdown, JSON. Times are written in the computer's time zone. */
import type { Speaker, Turn } from './turn.ts';

export interface Transcript {
  site: string;
  /** The vendor's name as people know it. */
  vendor: string;
  /** Milliseconds since 1970. `endedAt: null`: it is still running. */
  startedAt: number;
  endedAt: number | null;
  turns: Turn[];
}

/** What the speakers are called: the reader's language is the caller's business. */
export type SpeakerNames = Record<Speaker, string>;

const two = (n: number): string => String(n).padStart(2, '0');

/** YYYY-MM-DD HH:MM. */
export function dateTime(at: number): string {
  const date = new Date(at);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${clock(at)}`;
}

const clock = (at: number): string => {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
};

const heading = ({ site, vendor, startedAt }: Transcript): string =>
  `${site}, ${vendor}, ${dateTime(startedAt)}`;

/** Everything of a turn in lines: its words, then its links and attachments. */
const linesOf = ({ text, links, attachments }: Turn): string[] => [
  ...(text ? text.split('\n') : []),
  ...links,
  ...attachments.map((name) => `[${name}]`),
];

export function toText(transcript: Transcript, names: SpeakerNames): string {
  const turns = transcript.turns.map((turn) => {
    const [first = '', ...rest] = linesOf(turn);
    return [`${clock(turn.at)} ${names[turn.who]}: ${first}`, ...rest.map((line) => `  ${line}`)].join('\n');
  });
  return [heading(transcript), '', ...turns, ''].join('\n');
}

/** Nothing that was said in a chat becomes markup. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, (mark) =>
    mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`,
  );

export function toMarkdown(transcript: Transcript, names: SpeakerNames): string {
  const turns = transcript.turns.map((turn) => {
    const lines = linesOf(turn).map(escaped).join('  \n');
    return `**${escaped(names[turn.who])}** ${clock(turn.at)}  \n${lines}\n`;
  });
  return [`# ${escaped(heading(transcript))}`, '', ...turns].join('\n');
}

export function toJson(transcript: Transcript): string {
  const { site, vendor, startedAt, endedAt, turns } = transcript;
  const iso = (at: number): string => new Date(at).toISOString();
  const list = turns.map(({ who, at, text, links, attachments }) => ({
    who,
    at: iso(at),
    text,
    ...(links.length && { links }),
    ...(attachments.length && { attachments }),
  }));
  const head = { format: 'no-thanks-transcript', version: 1, site, vendor, startedAt: iso(startedAt) };
  return (
    JSON.stringify({ ...head, endedAt: endedAt === null ? null : iso(endedAt), turns: list }, null, 2) + '\n'
  );
}
