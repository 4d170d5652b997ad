/** Pictures of a page, and how much of an invitation is in them. */
import { PNG } from 'pngjs';

export interface Picture {
  width: number;
  height: number;
  /** RGBA, row by row. */
  data: Uint8Array;
}

export const decode = (png: Buffer): Picture => PNG.sync.read(png);

/** The invitation's own pixels: where the page looks different with it. */
export interface Portrait {
  width: number;
  height: number;
  /** Offsets into `data`. */
  pixels: number[];
  with: Uint8Array;
  without: Uint8Array;
}

const distance = (a: Uint8Array, b: Uint8Array, at: number): number =>
  Math.abs(a[at]! - b[at]!) + Math.abs(a[at + 1]! - b[at + 1]!) + Math.abs(a[at + 2]! - b[at + 2]!);

/** Differences (summed over red, green and blue) below this are no more than rendering noise. */
const noise = 24;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** From two pictures of the same page, which differ by the invitation only within its box. */
export function portraitOf(withIt: Picture, withoutIt: Picture, box: Box): Portrait {
  const { width, height } = withIt;
  const pixels: number[] = [];
  for (let at = 0; at < withIt.data.length; at += 4) {
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    const inside = x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
    if (inside && distance(withIt.data, withoutIt.data, at) > noise) pixels.push(at);
  }
  return { width, height, pixels, with: withIt.data, without: withoutIt.data };
}

/** Its light and its dark pixels, unless nearly all are alike. */
function tonesOf({ pixels, with: data }: Portrait): number[][] {
  const light = (at: number): number => data[at]! + data[at + 1]! + data[at + 2]!;
  const lights = pixels.map(light);
  const middle = extremes(lights).reduce((a, b) => a + b) / 2;
  const tones = [pixels.filter((at) => light(at) < middle), pixels.filter((at) => light(at) >= middle)];
  return tones.every((tone) => tone.length > pixels.length / 50) ? tones : [pixels];
}

/** Smallest and largest; an invitation has too many pixels to spread them into arguments. */
const extremes = (values: number[]): [number, number] =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [765, 0]);

/**
 * How much of the invitation the picture shows, from 0 to 1: the share of its pixels that have gone at least a
 * quarter of the way from the page without it to the page with it. Light and dark pixels are counted apart and
 * the smaller share is the answer, because a page that is still blank may be as white as the card: it has not
 * its letters. Throws on a picture of another size.
 */
export function shareOf(portrait: Portrait, picture: Picture): number {
  if (picture.width !== portrait.width || picture.height !== portrait.height)
    throw new Error(`Expected ${portrait.width}×${portrait.height}, got ${picture.width}×${picture.height}`);
  const towards = (at: number): boolean => {
    const whole = distance(portrait.with, portrait.without, at);
    return (
      distance(picture.data, portrait.without, at) >= whole / 4 &&
      distance(picture.data, portrait.with, at) <= whole * 0.8
    );
  };
  return Math.min(...tonesOf(portrait).map((tone) => tone.filter(towards).length / (tone.length || 1)));
}
