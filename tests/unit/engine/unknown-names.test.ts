import { describe, expect, test } from 'vitest';
import { isStable, isState, stableStart, wordsOf } from '../../../lib/engine/unknown/names.ts';

describe('names that last', () => {
  test.each([
    ...[
      'chat-widget',
      'acmeChat',
      'launcher',
      'ChatWidget_root',
      'b24-widget-button-wrapper',
      'wpcc',
      'step-2',
    ],
    ...['intercom-lightweight-app', 'kefu_float', 'tro-chuyen-voi-shop', 'MuiChat-bubble', 'v2-widget'],
  ])('%s', (name) => expect(isStable(name)).toBe(true));

  test.each([
    ...[
      'css-1x2y3z',
      'css-abcdef',
      'sc-bdVaJa',
      'jss123',
      'svelte-1abc2de',
      '_3sodH',
      '_1jTF6',
      'jsx-2871293847',
    ],
    ...['Widget_root__3kD9f', 'chat-1699871234', 'x1a2b3c4', 'bxKzTq', 'a', 'ng-tns-c42-1', ''],
    ...['r-1qaz2ws', 'e1f2a3b4c5', 'radix-:r1:', 'qwrtpsdf'],
  ])('not: %s', (name) => expect(isStable(name)).toBe(false));
});

test.each([
  ['Widget_root__3kD9f', 'Widget_root__'],
  ['chat-1699871234', 'chat-'],
  ['poradce-1763730000000', 'poradce-'],
  ['css-1x2y3z', null],
  ['sc-bdVaJa', null],
  ['x9f8e7d', null],
  ['_3sodH', null],
])('what lasts of %s: %s', (name, start) => expect(stableStart(name)).toBe(start));

test('a class that says a state is none that names a thing', () => {
  for (const name of [
    'is-open',
    'widget-visible',
    'card--shown',
    'fadeIn',
    'has-unread',
    'js-loaded',
    'dark',
  ])
    expect(isState(name), name).toBe(true);
  for (const name of ['chat-card', 'launcher', 'teaser']) expect(isState(name), name).toBe(false);
  expect(isState('card--wide', ['card', 'card--wide'])).toBe(true);
  expect(isState('acme--card', ['acme--card', 'has-unread'])).toBe(false);
});

test('words of a name', () => {
  expect(wordsOf('acmeChatWidget--v2')).toEqual(['acme', 'chat', 'widget', 'v2']);
  expect(wordsOf('https://x')).toEqual(['https', 'x']);
});
