/**
 * Looks for the wordings of a table in a text. A table in 34 languages weighs 10 to 20 kB, too much for a script
 * that enters pages, so it is looked up by fingerprints of 30 bits, which the build works out (scripts/fingerprints.ts).
 * Of the keys looked up for a text, dozens for the name of a control, about one in a million is known by mistake.
 */
import { basis, hash, step } from '../hash.ts';

/** The longest wording: words, and in scripts without spaces letters. A unit test keeps the tables to it. */
export const longest = { words: 7, letters: 24 };
/** No shorter beginning of a word tells anything. */
export const shortestStem = 3;

/** Marks that a writer may leave out: accents, Hebrew points, Arabic vowels and stretching, invisible signs. */
const optional = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u0655]|\u0640|\p{Cf}/gu;
export const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** The words of a text and its question marks, in one spelling: "İPTAL ET" as "iptal et"; "Une question ?" as "une question ?". */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(optional, '')
    .toLowerCase()
    .replace(optional, '') // İ becomes an i and a dot
    .replace(/ı/g, 'i')
    .normalize('NFKC')
    // `\b` and `\w` know the letters of English only.
    .match(/[\p{L}\p{M}\p{N}]+|[?؟]/gu) ?? [];

export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Characters of a fingerprint, six bits each. */
const size = 5;
export const places = Array.from({ length: size }, (_, index) => index * 6);
const mask = 2 ** (6 * size) - 1;
export const print = (bits: number): number => bits & mask;
const readAt = (prints: string, at: number): number =>
  places.reduce((bits, place, index) => bits | (alphabet.indexOf(prints[at + index]!) << place), 0);

function read(prints: string): Set<number> {
  const known = new Set<number>();
  for (let at = 0; at < prints.length; at += size) known.add(readAt(prints, at));
  return known;
}

const star = '*'.charCodeAt(0);

/** Is any wording in a text, whose key has one of these fingerprints? Each key's hash grows out of the one before. */
function isIn(known: ReadonlySet<number>, text: string): boolean {
  const words = wordsOf(text);
  const line = words.join(' ');
  const isKnown = (h: number): boolean => known.has(print(h));

  /** The words from `from` on, or beginnings of them; `h` is the hash of what stands before them in a key. */
  function beginsAt(from: number, h: number): boolean {
    let count = 0;
    for (let at = from, letters = 0; at <= line.length; at++, letters++) {
      if (at === line.length || line[at] === ' ') {
        if (isKnown(h)) return true;
        if (++count === longest.words) return false;
        letters = -1;
      }
      h = step(h, line.charCodeAt(at));
      if (letters + 1 >= shortestStem && isKnown(step(h, star))) return true;
    }
    return false;
  }

  if (isKnown(hash(`=${line}`, basis)) || beginsAt(0, hash('^', basis))) return true;
  for (let from = 0, word = 0; word < words.length; from += words[word++]!.length + 1)
    if (beginsAt(from, basis)) return true;

  const letters = spaceless.test(line) ? words.join('') : '';
  for (let from = 0; from < letters.length; from++) {
    let h = hash('~', basis);
    for (let at = from; at < Math.min(letters.length, from + longest.letters); at++) {
      h = step(h, letters.charCodeAt(at));
      if (isKnown(h)) return true;
    }
  }
  return false;
}

/** Tells whether any wording of a table, in whatever language, is in a text. Takes its fingerprints, asked for once. */
export function finder(prints: () => string): (text: string) => boolean {
  let known: Set<number> | undefined;
  return (text) => isIn((known ??= read(prints())), text);
}
