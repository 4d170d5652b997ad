import { expect, test } from 'vitest';
import { byName } from '../../../lib/pages/by-name.ts';

const all = ['Intercom', 'LiveChat', 'Crisp', 'Live Helper Chat', 'Talk-Me', 'Ümlaut'].map((name) => ({
  name,
}));
const found = (words: string) => byName(all, words).map(({ name }) => name);

test.each([
  ['live chat', ['LiveChat']],
  ['LIVE', ['Live Helper Chat', 'LiveChat']],
  ['chat', ['LiveChat', 'Live Helper Chat']],
  ['talkme', ['Talk-Me']],
  ['umlaut', ['Ümlaut']],
  ['  ', []],
  ['.', []],
  ['nobody', []],
])('%j finds %j', (words, names) => expect(found(words)).toEqual(names));
