import { ask } from '../ask.ts';
import { live } from '../live-query.svelte.ts';
import { text } from '../text.ts';
import type { Range } from './calendar.ts';
import { counted, manners, waited } from './pictures.ts';

/** What a query found; `null` where the database refuses. Live queries say no more than `undefined` then. */
const orNull = <T>(query: () => Promise<T>): { readonly current: T | null | undefined } =>
  live(() => query().catch(() => null));

/** A live query that still shows the last answer while the first one to a new question is on its way. */
function lasting<T>(question: () => { readonly current: T | undefined }): {
  readonly current: T | undefined;
} {
  let last: T | undefined;
  return {
    get current() {
      const { current } = question();
      if (current !== undefined) last = current;
      return last;
    },
  };
}

/** The manners section: what the tally, the declines and the transcripts add up to, as they grow. */
export class MannersModel {
  range = $state<Range>('days');
  #names = $state.raw<Record<string, string>>({});

  readonly #counted = $derived(this.#over(counted));
  readonly #waited = $derived(this.#over(waited));
  readonly #lastCounted = lasting(() => this.#counted);
  readonly #lastWaited = lasting(() => this.#waited);
  readonly #manners = orNull(() => manners(Date.now()));

  constructor() {
    // Without names the ids stand there, which are names without capitals.
    void ask('getVendorNames', {}).then(
      (names) => (this.#names = names),
      () => {},
    );
  }

  get counted() {
    return this.#lastCounted.current;
  }
  get waited() {
    return this.#lastWaited.current;
  }
  get manners() {
    return this.#manners.current;
  }

  /** The range is read here, not when the query runs: another range is another query. */
  #over<T>(query: (range: Range, now: number) => Promise<T>) {
    const { range } = this;
    return orNull(() => query(range, Date.now()));
  }

  nameOf(vendor: string): string {
    return vendor === 'unknown' ? text('vendorUnknown') : (this.#names[vendor] ?? vendor);
  }
}
