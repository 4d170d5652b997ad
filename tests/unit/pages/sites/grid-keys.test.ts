import { expect, test } from 'vitest';
import { leadsTo, stopIn, stopsOf } from '../../../../lib/pages/sites/grid-keys.ts';

const stops = stopsOf(1);
const grid = { rows: 100, stops, page: 10, isRtl: false };
const press = (key: string, from: [number, string], more: Partial<typeof grid & { ctrl: boolean }> = {}) => {
  const { ctrl = false, ...other } = more;
  const next = leadsTo(key, ctrl, { row: from[0], name: from[1] }, { ...grid, ...other });
  return next && [next.row, next.name];
};

test('a row’s controls in reading order', () => {
  expect(stops).toEqual(['select', 'rule', 'no0', 'delete']);
  expect(stopsOf(0)).toEqual(['select', 'rule', 'delete']);
});

test.each<[string, [number, string], [number, string]]>([
  ['ArrowDown', [3, 'rule'], [4, 'rule']],
  ['ArrowUp', [3, 'rule'], [2, 'rule']],
  ['ArrowUp', [0, 'rule'], [0, 'rule']],
  ['ArrowDown', [99, 'rule'], [99, 'rule']],
  ['PageDown', [3, 'delete'], [13, 'delete']],
  ['PageDown', [95, 'delete'], [99, 'delete']],
  ['PageUp', [3, 'delete'], [0, 'delete']],
  ['ArrowRight', [3, 'select'], [3, 'rule']],
  ['ArrowRight', [3, 'delete'], [3, 'delete']],
  ['ArrowLeft', [3, 'no0'], [3, 'rule']],
  ['ArrowLeft', [3, 'select'], [3, 'select']],
  ['Home', [3, 'no0'], [3, 'select']],
  ['End', [3, 'select'], [3, 'delete']],
])('%s at %j leads to %j', (key, from, to) => expect(press(key, from)).toEqual(to));

test('with Ctrl to the first and the last row', () => {
  expect(press('Home', [50, 'rule'], { ctrl: true })).toEqual([0, 'rule']);
  expect(press('End', [50, 'rule'], { ctrl: true })).toEqual([99, 'rule']);
});

test('from right to left the arrows follow the eye', () => {
  expect(press('ArrowLeft', [3, 'select'], { isRtl: true })).toEqual([3, 'rule']);
  expect(press('ArrowRight', [3, 'rule'], { isRtl: true })).toEqual([3, 'select']);
});

test('other keys are the control’s own', () => expect(press('x', [3, 'rule'])).toBeUndefined());

test('a control that another row has not is its nearest', () => {
  expect(stopIn('no2', 3)).toBe('no2');
  expect(stopIn('no2', 1)).toBe('no0');
  expect(stopIn('no2', 0)).toBe('rule');
  expect(stopIn('delete', 0)).toBe('delete');
});
