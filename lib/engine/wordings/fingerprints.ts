/** Works out the fingerprints of a table: in the build, and where there is none. */
import { basis, hash } from '../hash.ts';
import { alphabet, places, print, spaceless, wordsOf } from './finder.ts';
import { languages, wordingsOf, type Words } from './languages.ts';

const written = (bits: number): string => places.map((place) => alphabet[(bits >>> place) & 63]).join('');

/** How a wording is looked up. */
export function keyOf(wording: string): string {
  const words = wordsOf(wording);
  if (/^[=^]/.test(wording)) return wording[0] + words.join(' ');
  if (spaceless.test(wording)) return '~' + words.join('');
  return words.join(' ') + (wording.endsWith('*') ? '*' : '');
}

/** The fingerprints of a table, or of some lists of each language, one after the other; the same for the same table. */
export function fingerprintsOf(words: Words, isMeant?: (place: number) => boolean): string {
  const wordings = languages.flatMap((language) => wordingsOf(words, language, isMeant));
  const all = new Set(wordings.map((wording) => print(hash(keyOf(wording), basis))));
  return [...all].map(written).sort().join('');
}
