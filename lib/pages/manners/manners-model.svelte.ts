import Dexie from 'dexie';
import { ask } from '../ask.ts';
import { coalesce } from '../coalesce.ts';
import { text } from '../text.ts';
import type { Range } from './calendar.ts';
import { counted, manners, waited, type Counted, type Waited } from './pictures.ts';
import type { Manners } from './score.ts';

/** Between two counts of the same rows: they are many, and while chats are kept quiet each minute adds to them. */
const restMs = 2000;

/** What a query found; `null` where the database refuses. */
const orNull = <T>(query: Promise<T>): Promise<T | null> => query.catch(() => null);

/** Resolves when the page is in sight: nothing is counted for nobody. */
const inSight = (): Promise<void> =>
  document.visibilityState === 'visible'
    ? Promise.resolve()
    : new Promise((resolve) =>
        document.addEventListener('visibilitychange', () => resolve(), { once: true }),
      );

/** The manners section: what the tally, the declines and the transcripts add up to, as they grow. */
export class MannersModel {
  #range = $state<Range>('days');
  #names = $state.raw<Record<string, string>>({});
  /** `undefined` until the first answer, which stands until there is another; `null` where the database refuses. */
  counted = $state.raw<Counted | null>();
  waited = $state.raw<Waited | null>();
  manners = $state.raw<Manners[] | null>();

  constructor() {
    // Without names the ids stand there, which are names without capitals.
    void ask('getVendorNames', {}).then(
      (names) => (this.#names = names),
      () => {},
    );
  }

  get range(): Range {
    return this.#range;
  }

  /** Another range is another picture, at once. */
  set range(range: Range) {
    this.#range = range;
    void this.#count();
    void this.#wait();
  }

  /** Draws everything, and again what a write changes, the background's included; until the returned function is called. */
  follow(): () => void {
    const pictures = [
      { of: /\/tally\//, draw: this.#count },
      { of: /\/(conversations|turns)\//, draw: this.#wait },
      { of: /\/declines\//, draw: this.#judge },
    ].map(({ of, draw }) => ({ of, draw: coalesce(() => inSight().then(draw), restMs) }));
    // The event behind `liveQuery`, which would count at every single write: dexie.org/docs/Dexie/Dexie.on.storagemutated
    const changed = (parts: object): void => {
      const tables = Object.keys(parts);
      for (const { of, draw } of pictures)
        if ('all' in parts || tables.some((table) => of.test(table))) void draw();
    };
    Dexie.on('storagemutated', changed);
    for (const { draw } of pictures) void draw();
    return () => Dexie.on('storagemutated').unsubscribe(changed);
  }

  readonly #count = (): Promise<void> => this.#over(counted, (now) => (this.counted = now));
  readonly #wait = (): Promise<void> => this.#over(waited, (now) => (this.waited = now));
  readonly #judge = async (): Promise<void> => {
    this.manners = await orNull(manners(Date.now()));
  };

  /** An answer that comes when the person has gone on to another range is nobody's. */
  async #over<T>(
    query: (range: Range, now: number) => Promise<T>,
    show: (found: T | null) => void,
  ): Promise<void> {
    const { range } = this;
    const found = await orNull(query(range, Date.now()));
    if (range === this.range) show(found);
  }

  nameOf(vendor: string): string {
    return vendor === 'unknown' ? text('vendorUnknown') : (this.#names[vendor] ?? vendor);
  }
}
