import { parse } from 'css-what';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPath, checkSelector } from '../../../lib/custom/selector.ts';

describe('selectors that are taken, and how they are written', () => {
  test.each([
    ['#chat', '#chat'],
    ['.chat-bubble.open', '.chat-bubble.open'],
    ['acme-chat', 'acme-chat'],
    ['div[data-part=teaser]', 'div[data-part="teaser"]'],
    ['[id="a:b"]', '[id="a:b"]'],
    [`[title='say "hi"']`, `[title='say "hi"']`],
    ['iframe[src*="//chat.example/"]', 'iframe[src*="//chat.example/"]'],
    ['#app   >  div:nth-of-type( 2 )', '#app > div:nth-of-type(2)'],
    ['div:has(> div > .chat-face)', 'div:has(> div > .chat-face)'],
    ['.chat:not(.open, [hidden])', '.chat:not(.open, [hidden])'],
    ['[aria-label="Chat" i]', '[aria-label="Chat" i]'],
    ['#Größe', '#Größe'],
    ['.1chat', '[class~="1chat"]'],
  ])('%s', (text, selector) => expect(checkSelector(text)).toEqual({ selector }));
});

describe('selectors that are refused', () => {
  test.each([
    ['', 'syntax'],
    ['#', 'syntax'],
    ['> .chat', 'syntax'],
    ['a!b.chat', 'syntax'],
    ['.chat, .offer', 'several'],
    ['.chat } body { display: none', 'characters'],
    ['.chat{}', 'characters'],
    ['.chat /* } */', 'characters'],
    ['[title="}"]', 'characters'],
    ['.ch\\61t', 'characters'],
    ['.chat\n.offer', 'characters'],
    [`[title="a'b\\"c"]`, 'characters'],
    ['</style><b>', 'characters'],
    ['@import', 'characters'],
    ['.chat::before', 'notAllowed'],
    ['.chat:hover', 'notAllowed'],
    ['.chat:visited', 'notAllowed'],
    ['.chat:nth-child(x)', 'notAllowed'],
    [':is(.chat, body)', 'notAllowed'],
    [':not(:not(:not(.chat)))', 'notAllowed'],
    ['svg|a', 'notAllowed'],
    ['.a || .b', 'notAllowed'],
    ['*', 'notAllowed'],
    ['div', 'tooBroad'],
    ['body > div:last-child', 'tooBroad'],
    ['[class]', 'tooBroad'],
    ['[role="dialog"]', 'tooBroad'],
    [':not(.chat)', 'tooBroad'],
    ['html.chat', 'tooBroad'],
    ['.app body', 'tooBroad'],
    ['main:has(.chat)', 'tooBroad'],
    ['.' + 'a'.repeat(300), 'tooLong'],
  ])('%s: %s', (text, fault) => expect(checkSelector(text)).toEqual({ fault }));
});

describe('paths', () => {
  test('lead into shadow roots and frames, where a plain tag says enough', () => {
    expect(checkPath('acme-chat>>>  iframe >>> button')).toEqual({
      selector: 'acme-chat >>> iframe >>> button',
    });
  });
  test.each([
    ['div >>> .chat', 'tooBroad'],
    ['.chat >>>', 'syntax'],
    ['.chat >>> a, b', 'several'],
    [Array.from({ length: 7 }, () => '.chat').join(' >>> '), 'tooLong'],
  ])('%s: %s', (path, fault) => expect(checkPath(path)).toEqual({ fault }));
});

/** Whatever a hostile file could put there, made mostly of what selectors are made of. */
const pieces = [
  '.a',
  '#b',
  '[c="',
  '"]',
  "'",
  ':not(',
  ':has(',
  ')',
  ' > ',
  ',',
  '{',
  '}',
  '\\',
  '*',
  '/*',
  ';',
  '@x',
  '|',
];
const text = (unit: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(unit, { maxLength }).map((list) => list.join(''));
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  text(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), 14),
  text(fc.constantFrom('.a', '#b', '[c="{"]', '[c="x y"]', ' > ', 'd-e', ':empty', ':has(.f)', '}'), 4),
);

/** What a selector names. Not how: `#00` and `[id="00"]` differ in letter case and namespace, and no page has either. */
const meaning = (selector: string): string =>
  JSON.stringify(parse(selector), (key, value: unknown) =>
    key === 'ignoreCase' || key === 'namespace' ? undefined : value,
  );

test('whatever is taken is one plain selector, and is taken again as it is', () => {
  let taken = 0;
  fc.assert(
    fc.property(hostile, (text) => {
      const { selector } = checkSelector(text);
      if (selector === undefined) return;
      taken++;
      expect(selector).not.toMatch(/[{}@;\\<]|\/\*|\p{Cc}/u);
      expect(parse(selector)).toHaveLength(1);
      expect(checkSelector(selector)).toEqual({ selector });
      expect(meaning(selector)).toBe(meaning(text));
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(100);
});
