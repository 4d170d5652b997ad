import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyReader, writeKeys } from '../../../lib/engine/key-set.ts';

/** The same "random" every time: mulberry32 (public domain). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hostMaker = (seed: number) => {
  const next = random(seed);
  const word = () =>
    Array.from({ length: 3 + Math.floor(next() * 12) }, () =>
      'abcdefghijklmnopqrstuvwxyz0123456789-'.charAt(Math.floor(next() * 37)),
    ).join('');
  return () => `${next() < 0.5 ? `${word()}.` : ''}${word()}.${next() < 0.7 ? 'com' : 'co.uk'}`;
};

test('never misses a key it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 100 }), (keys) => {
      const has = keyReader(writeKeys(keys));
      return keys.every(has);
    }),
  );
});

test('is wrong about fewer than 1 in 900 of 50,000 other hosts', () => {
  const make = hostMaker(1);
  for (const size of [20, 200, 1_000]) {
    const keys = new Set(Array.from({ length: size }, make));
    const has = keyReader(writeKeys(keys));
    const others = Array.from({ length: 50_000 }, make).filter((host) => !keys.has(host));
    const wrong = others.filter(has).length;
    expect(wrong / others.length, `${wrong} of ${others.length} with ${size} keys`).toBeLessThan(1 / 900);
  }
});

test('holds nothing when empty', () => {
  const has = keyReader(writeKeys([]));
  expect(['', 'a', 'h:example.com'].filter(has)).toEqual([]);
});

test('is small: a thousand keys in 2,200 characters', () => {
  const make = hostMaker(2);
  expect(writeKeys(Array.from({ length: 1_000 }, make)).length).toBeLessThan(2_200);
});
