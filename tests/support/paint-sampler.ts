/** Counts the animation frames in which an invitation could be seen, from the first frame of a document on. */
import { piecesOf } from './page-eyes.ts';

export interface Sampled {
  /** Animation frames of the top document that were looked at. */
  frames: number;
  /** Those in which the part could be seen, with every frame around it. */
  visible: number;
  /** Milliseconds of the top document's life at which it was first seen; `null` if never. */
  firstAt: number | null;
}

/** One document's frames: [milliseconds since 1970, a bit for each piece of the path that was on screen]. */
type Samples = [number, number][];

declare global {
  interface Window {
    testSamples: Samples;
  }
}

/** Runs in the page's own world, in every frame, after `openEyes`: self-contained. */
export function startSampling(pieces: string[]): void {
  const samples: Samples = (window.testSamples = []);
  const look = () => {
    let bits = 0;
    pieces.forEach((piece, i) => {
      if (window.testEyes.shown(piece)) bits |= 1 << i;
    });
    samples.push([performance.timeOrigin + performance.now(), bits]);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What Playwright's and Puppeteer's frames have in common. */
interface FrameLike {
  parentFrame(): FrameLike | null;
  evaluate<T>(run: () => T): Promise<T>;
}
interface PageLike {
  frames(): FrameLike[];
}

const depthOf = (frame: FrameLike): number => {
  const parent = frame.parentFrame();
  return parent ? 1 + depthOf(parent) : 0;
};

const has = (bits: number, piece: number): boolean => (bits & (1 << piece)) !== 0;

/**
 * Joins the documents: a frame of the top document counts when every inner piece was on screen in a frame of its
 * depth within one animation frame before or after it. `byDepth[0]` holds one document, the top one.
 */
export function joinSamples(pieces: number, byDepth: Samples[][], start: number): Sampled {
  const top = byDepth[0]?.[0] ?? [];
  const seenAround = (piece: number, from: number, to: number): boolean =>
    (byDepth[piece] ?? []).some((samples) =>
      samples.some(([at, bits]) => at >= from && at <= to && has(bits, piece)),
    );
  const visible = top.filter(([at, bits], i) => {
    if (!has(bits, 0)) return false;
    const from = top[i - 1]?.[0] ?? at - 17;
    const to = top[i + 1]?.[0] ?? at + 17;
    return Array.from({ length: pieces - 1 }, (_, k) => k + 1).every((piece) => seenAround(piece, from, to));
  });
  return { frames: top.length, visible: visible.length, firstAt: visible[0] ? visible[0][0] - start : null };
}

/** What has been sampled in the page's present document and its frames. A frame that is going away is left out. */
export async function readSamples(page: PageLike, path: string): Promise<Sampled> {
  const byDepth: Samples[][] = [];
  let start = 0;
  for (const frame of page.frames()) {
    const depth = depthOf(frame);
    const read = frame.evaluate(() => ({ samples: window.testSamples, start: performance.timeOrigin }));
    const answer = await read.catch(() => undefined);
    if (!answer?.samples) continue;
    (byDepth[depth] ??= []).push(answer.samples);
    if (depth === 0) start = answer.start;
  }
  return joinSamples(piecesOf(path).length, byDepth, start);
}
