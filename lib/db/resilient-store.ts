import type { TableName } from './rows.ts';
import { racks, type Rack, type Store } from './store.ts';

/**
 * Uses `first` until it fails twice in a row at the same thing (a full disk, a corrupt file), then
 * `second` for good, after `move` has carried the rows over. The failed operation is done again there, so
 * that nothing is lost.
 */
export function resilientStore(first: Store, second: Store, move: () => Promise<void>): Store {
  let moved: Promise<void> | undefined;

  const run = async <T>(operate: (store: Store) => Promise<T>): Promise<T> => {
    if (!moved) {
      try {
        return await operate(first);
      } catch {
        // A browser that is busy closing or upgrading a database fails once; full or refused fails again.
      }
      try {
        if (!moved) return await operate(first);
      } catch {
        moved ??= move();
      }
    }
    await moved;
    return operate(second);
  };

  const rack = <N extends TableName>(name: N): Rack<N> => ({
    get: (key) => run((store) => (store[name] as Rack<N>).get(key)),
    all: () => run((store) => (store[name] as Rack<N>).all()),
    where: (index, value) => run((store) => (store[name] as Rack<N>).where(index, value)),
    put: (row) => run((store) => (store[name] as Rack<N>).put(row)),
    delete: (key) => run((store) => (store[name] as Rack<N>).delete(key)),
    deleteWhere: (index, value) => run((store) => (store[name] as Rack<N>).deleteWhere(index, value)),
    clear: () => run((store) => (store[name] as Rack<N>).clear()),
  });

  return {
    get storage() {
      return (moved ? second : first).storage;
    },
    ...racks(rack),
    change: (changes) => run((store) => store.change(changes)),
  };
}
