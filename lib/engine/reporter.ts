import type { FromContent, Payload, Sighting } from '../messages.ts';
import type { InvitationKind } from './vendor.ts';

/** Collects what a frame sees and tells the background, at most ten times a second, only what changed. */
export interface Reporter {
  sighted(sightings: Sighting[]): void;
  repeated(vendor: string, kind: InvitationKind): void;
  /** The background forgot what this frame reported: tell it again. */
  again(): void;
}

const pauseMs = 100;

interface Teller {
  tell<K extends keyof FromContent>(name: K, data: Payload<FromContent, K>): void;
}

export function createReporter(
  report: (sightings: Sighting[]) => void,
  teller: Teller,
  signal: AbortSignal,
): Reporter {
  let told = '[]';
  let latest: Sighting[] = [];
  const repeats = new Map<string, { vendor: string; kind: InvitationKind; count: number }>();
  let waiting = false;

  function flush(): void {
    waiting = false;
    if (signal.aborted) return;
    const text = JSON.stringify(latest);
    if (text !== told) {
      told = text;
      report(latest);
    }
    for (const repeat of repeats.values()) teller.tell('recordRepeats', repeat);
    repeats.clear();
  }

  function soon(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(flush, pauseMs);
  }

  return {
    sighted(sightings) {
      latest = sightings.map(({ box, ...rest }) => (box ? { ...rest, box: rounded(box) } : rest));
      if (JSON.stringify(latest) !== told) soon();
    },
    again() {
      told = '';
      soon();
    },
    repeated(vendor, kind) {
      const known = repeats.get(vendor + kind);
      if (known) known.count++;
      else repeats.set(vendor + kind, { vendor, kind, count: 1 });
      soon();
    },
  };
}

const rounded = (box: NonNullable<Sighting['box']>): NonNullable<Sighting['box']> => ({
  x: Math.round(box.x),
  y: Math.round(box.y),
  width: Math.round(box.width),
  height: Math.round(box.height),
});
