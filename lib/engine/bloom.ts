/** A Bloom filter small enough for every page: a hit may be wrong (about 1 in 15,000), a miss never is. */
import { basis, hash } from './hash.ts';

const bitsPerKey = 20;
const probes = 10;

/** Calls `visit` with each bit number of a key in a filter of `size` bits (double hashing) until it answers false. */
function everyPlace(key: string, size: number, visit: (place: number) => boolean): boolean {
  const a = hash(key, basis);
  const b = hash(key, 0x9747b28c) | 1;
  for (let i = 0; i < probes; i++) if (!visit(((a + Math.imul(i, b)) >>> 0) % size)) return false;
  return true;
}

/** Builds a filter over `keys`, base64. Build time only. */
export function buildBloom(keys: Iterable<string>): string {
  const unique = [...new Set(keys)];
  const bytes = new Uint8Array(Math.ceil((Math.max(unique.length, 1) * bitsPerKey) / 8));
  for (const key of unique)
    everyPlace(key, bytes.length * 8, (place) => {
      bytes[place >> 3]! |= 1 << (place & 7);
      return true;
    });
  return btoa(String.fromCharCode(...bytes));
}

/** Reads a filter: may `key` be in it? */
export function bloomReader(base64: string): (key: string) => boolean {
  const bytes = atob(base64);
  const size = bytes.length * 8;
  const isSet = (place: number): boolean => (bytes.charCodeAt(place >> 3) & (1 << (place & 7))) !== 0;
  return (key) => everyPlace(key, size, isSet);
}
