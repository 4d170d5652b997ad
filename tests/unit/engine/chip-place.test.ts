import { expect, test } from 'vitest';
import { overlaps, placeChip, type PlaceInput } from '../../../lib/engine/chip-place.ts';

const card = { x: 774, y: 511, width: 310, height: 123 };
const input: PlaceInput = {
  anchor: card,
  width: 114,
  height: 46,
  viewport: { width: 1100, height: 720 },
  avoid: [card],
  isRightToLeft: false,
  coversControl: () => false,
};

test('above the invitation, flush with the edge it hangs on', () => {
  expect(placeChip(input)).toMatchObject({ x: 970, y: 457 });
  expect(placeChip({ ...input, anchor: { ...card, x: 10 }, avoid: [] })).toMatchObject({ x: 10, y: 457 });
});

test('where a frame around the card is in the way, just above the frame: not in a far corner', () => {
  const frame = { x: 703, y: 428, width: 397, height: 292 };
  const { x, y } = placeChip({ ...input, coversControl: (box) => overlaps(box, frame) });
  expect(x).toBe(970);
  expect(y + 46).toBeLessThanOrEqual(frame.y);
  expect(y + 46).toBeGreaterThan(frame.y - 40);
});

test('where a frame of full height is in the way, beside it', () => {
  const frame = { x: 703, y: 0, width: 397, height: 720 };
  const { x, y } = placeChip({ ...input, coversControl: (box) => overlaps(box, frame) });
  expect(x + 114).toBeLessThanOrEqual(frame.x);
  expect(x + 114).toBeGreaterThan(frame.x - 40);
  expect(y + 46).toBe(card.y + card.height);
});

test('where every place covers something of the page, above all the same; never over the invitation', () => {
  expect(placeChip({ ...input, coversControl: () => true })).toMatchObject({ x: 970, y: 457 });
});
