import { expect, test } from 'vitest';
import { directionOf, nearestLanguage } from '../../../lib/policy/nearest-language.ts';

const known = ['en', 'de', 'pt-BR', 'nb', 'zh-CN', 'zh-TW', 'ar', 'he'];

test.each([
  ['de', 'de'],
  ['DE', 'de'],
  ['de_AT', 'de'],
  [' de-CH-1996 ', 'de'],
  ['en-GB-x-shop', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['nb-NO', 'nb'],
  ['zh', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['iw-IL', 'he'],
  ['ar-EG', 'ar'],
])('%s is read by who reads %s', (tag, language) => {
  expect(nearestLanguage(tag, known)).toBe(language);
});

test.each(['', ' ', 'und', 'und-DE', 'xx', 'is', 'sr-Latn', 'de-Arab', 'deutsch!', '{{ lang }}', '-', '🙂'])(
  'nobody knows what to take for %j',
  (tag) => expect(nearestLanguage(tag, known)).toBeNull(),
);

test('the direction is the script’s', () => {
  expect(known.filter((tag) => directionOf(tag) === 'rtl')).toEqual(['ar', 'he']);
  expect(directionOf('')).toBe('ltr');
});
