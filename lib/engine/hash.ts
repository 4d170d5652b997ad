/** 32-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const basis = 0x811c9dc5;

/** The hash of a text, from the hash of the text before its last character. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Unsigned, with a seed. */
export function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = step(h, text.charCodeAt(i));
  return h >>> 0;
}
