import { expect, test } from 'vitest';
import { entersFrame, pathOf, stepsOf } from '../../../lib/engine/path.ts';

test('splits a path into its steps, outermost first', () => {
  expect(stepsOf('#a')).toEqual(['#a']);
  expect(stepsOf('#a >>> iframe.b >>> button > svg')).toEqual(['#a', 'iframe.b', 'button > svg']);
});

test('finds the path of a spot with a size', () => {
  expect(pathOf('#a')).toBe('#a');
  expect(pathOf({ at: '#a', size: { minWidth: 1 } })).toBe('#a');
});

test.each([
  'iframe',
  'iframe#a',
  '#a iframe[name="b"]',
  '#a>iframe',
  '#a + iframe',
  'iframe[title="a > b"]:not(:has(p))',
  'div iframe:first-of-type',
])('%s enters a frame', (step) => expect(entersFrame(step)).toBe(true));

test.each([
  '#iframe',
  '.iframe',
  'x-iframe',
  'iframes',
  '[title="my iframe"]',
  '#a:has(> iframe)',
  'iframe + div',
  'chat-widget',
])('%s does not', (step) => expect(entersFrame(step)).toBe(false));
