/** Full-text search in turns: every word of the query, in any order, as a part of any word; accents and case aside. */
import type { Turn } from './turn.ts';

/** Letters that no decomposition makes plain, in the ways people type them. */
const plain: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' },
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');
/**
 * Accents of Latin, Greek and Cyrillic, the points of Hebrew, the vowel signs of Arabic. Not the vowels of Indic
 * scripts nor the voicing marks of kana: without them it would be another word.
 */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g;
/** Korean letters are compared as they are: taken apart, a lone one would join the syllable before it. */
const notKorean = /\P{Script=Hangul}+/gu;
// eslint-disable-next-line no-control-regex -- all of ASCII, its control characters included
const ascii = /^[\x00-\x7f]*$/;

/** The text as it is compared. Compatibility forms (full-width letters, ligatures) become the ordinary ones. */
export const folded = (text: string): string =>
  ascii.test(text)
    ? text.toLowerCase()
    : text.normalize('NFC').replace(notKorean, (part) =>
        part
          .normalize('NFKD')
          .replace(accents, '')
          .toLowerCase()
          .replace(special, (letter) => plain[letter]!)
          .normalize('NFC'),
      );

/** What is looked for, folded. "Words in quotation marks" belong together. Empty when there is nothing to look for. */
export function queryOf(text: string): string[] {
  const parts = text.slice(0, 200).matchAll(/["“”„«»「」]([^"“”„«»「」]+)["“”„«»「」]|[^\s"“”„«»「」]+/gu);
  const words = [...parts].map(([whole, quoted]) => folded((quoted ?? whole).trim()).replace(/\s+/g, ' '));
  return [...new Set(words.filter(Boolean))];
}

/** Everything a person may look for in a turn. */
const wordsIn = ({ text, links, attachments }: Pick<Turn, 'text' | 'links' | 'attachments'>): string =>
  links.length || attachments.length ? [text, ...links, ...attachments].join('\n') : text;

export function isHit(turn: Pick<Turn, 'text' | 'links' | 'attachments'>, query: readonly string[]): boolean {
  if (!query.length) return false;
  const words = folded(wordsIn(turn)).replace(/\s+/g, ' ');
  return query.every((word) => words.includes(word));
}

export interface Piece {
  text: string;
  isMarked: boolean;
}

/** A text in pieces, those that were looked for marked. All pieces together are the text. */
export function marked(text: string, query: readonly string[]): Piece[] {
  // A character folds into none, one or several; `from` leads back to where each began.
  let flat = '';
  const from: number[] = [];
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const spaced = folded(segment).replace(/\s+/g, ' ');
    const one = flat.endsWith(' ') ? spaced.trimStart() : spaced; // several spaces are found as one
    for (let i = 0; i < one.length; i++) from.push(index);
    flat += one;
  }
  from.push(text.length);
  const isIn = new Uint8Array(text.length);
  for (const word of query)
    for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + word.length)) {
      const after = at + word.length;
      // Up to the beginning of the next character, though the hit may end inside one ("s" in "ß").
      const end = from.slice(after).find((one) => one > from[after - 1]!) ?? text.length;
      isIn.fill(1, from[at]!, end);
    }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && isIn[end] === isIn[at]) end++;
    pieces.push({ text: text.slice(at, end), isMarked: isIn[at] === 1 });
    at = end;
  }
  return pieces;
}

/** The words around the first hit, at most `most` characters; the whole text where it is short. */
export function excerpt(text: string, query: readonly string[], most: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const before = marked(line, query).findIndex(({ isMarked }) => isMarked);
  const at = marked(line, query)
    .slice(0, Math.max(before, 0))
    .reduce((sum, piece) => sum + piece.text.length, 0);
  const start = Math.max(0, Math.min(at - Math.round(most / 4), line.length - most));
  const end = start + most;
  return `${start ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}
