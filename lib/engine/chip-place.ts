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
/** How far apart the places are that are tried on the way from a taken one to the edge of the viewport. */
const stride = 32;

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

/**
 * The best of: above, below, the two sides, further up, further out, the four corners of the viewport, over the
 * invitation's own top edge. Further up before any corner: where a vendor's frame is larger than the card in it, the
 * chip would else be at the other end of the page.
 */
export function placeChip(input: PlaceInput): Box {
  const { anchor, width, height, viewport } = input;
  const clampX = (x: number): number => Math.max(margin, Math.min(x, viewport.width - width - margin));
  const clampY = (y: number): number => Math.max(margin, Math.min(y, viewport.height - height - margin));
  const at = (x: number, y: number): Box => ({ x: clampX(x), y: clampY(y), width, height });
  // Flush with the edge the widget hangs on, so that chip and invitation read as one.
  const isOnRight = anchor.x + anchor.width / 2 > viewport.width / 2;
  const flush = isOnRight ? anchor.x + anchor.width - width : anchor.x;
  const onwards = (from: Box, dx: number, dy: number): Box[] => {
    const steps = Math.floor((dy ? from.y : viewport.width) / stride);
    return Array.from({ length: steps }, (_, i) => (i + 1) * stride).map((far) =>
      at(from.x + dx * far, from.y + dy * far),
    );
  };
  const above = at(flush, anchor.y - height - gap);
  const sides = [
    at(anchor.x - width - gap, anchor.y + anchor.height - height),
    at(anchor.x + anchor.width + gap, anchor.y + anchor.height - height),
  ];
  const outwards = [onwards(sides[0]!, -1, 0), onwards(sides[1]!, 1, 0)];
  if (input.isRightToLeft) [sides, outwards].forEach((pair) => pair.reverse());
  const corners = [0, viewport.height].flatMap((y) => [at(0, y), at(viewport.width, y)]);
  const candidates = [
    above,
    at(flush, anchor.y + anchor.height + gap),
    ...sides,
    ...onwards(above, 0, -1),
    ...outwards.flat(),
    ...corners,
  ];
  const keepsClear = (box: Box): boolean => !input.avoid.some((other) => overlaps(box, other));
  return (
    candidates.find((box) => keepsClear(box) && !input.coversControl(box)) ??
    candidates.find(keepsClear) ??
    at(anchor.x + (anchor.width - width) / 2, anchor.y + gap)
  );
}
