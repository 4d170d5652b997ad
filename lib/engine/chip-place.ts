/** Where the chip goes: beside the invitation, in the same place each time, in nobody's way. */
import type { Box } from '../messages.ts';

export interface PlaceInput {
  /** The invitation (all its parts together). */
  anchor: Box;
  /** The chip's own size. */
  width: number;
  height: number;
  viewport: { width: number; height: number };
  /** Never covered: launchers, parts of invitations. */
  avoid: Box[];
  isRightToLeft: boolean;
  /** Does the page have a control of its own under this box? */
  coversControl(box: Box): boolean;
}

const gap = 8;
const margin = 4;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** One box around several. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** The best of: above, below, the two sides, the four corners of the viewport, over the invitation's own top edge. */
export function placeChip(input: PlaceInput): Box {
  const { anchor, width, height, viewport } = input;
  const clampX = (x: number): number => Math.max(margin, Math.min(x, viewport.width - width - margin));
  const clampY = (y: number): number => Math.max(margin, Math.min(y, viewport.height - height - margin));
  const at = (x: number, y: number): Box => ({ x: clampX(x), y: clampY(y), width, height });
  // Flush with the edge the widget hangs on, so that chip and invitation read as one.
  const isOnRight = anchor.x + anchor.width / 2 > viewport.width / 2;
  const flush = isOnRight ? anchor.x + anchor.width - width : anchor.x;
  const sides = [
    at(anchor.x - width - gap, anchor.y + anchor.height - height),
    at(anchor.x + anchor.width + gap, anchor.y + anchor.height - height),
  ];
  const corners = [0, viewport.height].flatMap((y) => [at(0, y), at(viewport.width, y)]);
  const candidates = [
    at(flush, anchor.y - height - gap),
    at(flush, anchor.y + anchor.height + gap),
    ...(input.isRightToLeft ? sides.reverse() : sides),
    ...corners,
  ];
  const keepsClear = (box: Box): boolean => !input.avoid.some((other) => overlaps(box, other));
  return (
    candidates.find((box) => keepsClear(box) && !input.coversControl(box)) ??
    candidates.find(keepsClear) ??
    at(anchor.x + (anchor.width - width) / 2, anchor.y + gap)
  );
}
