import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/**
 * A database query as reactive state: `current` follows every write, the background's included. `undefined`
 * until the first answer, and when the database refuses; the query runs only while something reads it.
 */
export function live<T>(query: () => Promise<T>): { readonly current: T | undefined } {
  let current: T | undefined;
  const subscribe = createSubscriber((update) => {
    const set = (value: T | undefined) => {
      current = value;
      update();
    };
    const subscription = liveQuery(query).subscribe({ next: set, error: () => set(undefined) });
    return () => subscription.unsubscribe();
  });
  return {
    get current() {
      subscribe();
      return current;
    },
  };
}
