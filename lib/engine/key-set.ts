/**
 * A set of texts small enough for every page: two characters for each, in buckets. A hit may be wrong (a thousand
 * keys: 1 in 1,000), a miss never is. At the same number of wrong hits a Bloom filter takes a sixth more, and more code.
 */
import { basis, hash } from './hash.ts';

const buckets = 128;
const between = '!';

/** Where a key is: its bucket, and what it is known by there. '#' to '}' need next to no escapes in a script. */
function placeOf(key: string): [bucket: number, print: string] {
  const h = hash(key, basis);
  return [h % buckets, String.fromCharCode(35 + ((h >>> 8) % 91), 35 + ((h >>> 20) % 91))];
}

/** Writes a set of `keys`; the same for the same keys. Build time, and for a person's own definitions. */
export function writeKeys(keys: Iterable<string>): string {
  const prints = Array.from({ length: buckets }, () => new Set<string>());
  for (const key of keys) {
    const [bucket, print] = placeOf(key);
    prints[bucket]!.add(print);
  }
  return prints.map((bucket) => [...bucket].sort().join('')).join(between);
}

/** Reads a set: may `key` be in it? */
export function keyReader(written: string): (key: string) => boolean {
  const all = written.split(between);
  return (key) => {
    const [bucket, print] = placeOf(key);
    return !!all[bucket]?.match(/../g)?.includes(print);
  };
}
