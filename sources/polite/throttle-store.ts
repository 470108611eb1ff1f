import type { HostState } from './host-state.ts';

/** Where the state of each bucket of hosts outlives the worker. Implemented by `storage/`. */
export interface ThrottleStore {
  read(bucket: string): Promise<HostState | undefined>;
  write(bucket: string, state: HostState): Promise<void>;
}

/**
 * The same store, that goes on from memory where the real one fails (IndexedDB is missing in some private windows):
 * a reader without storage still gets cards, and the hosts are still spared for as long as the worker lives.
 */
export function toleratingFailure(store: ThrottleStore): ThrottleStore {
  const memory = new Map<string, HostState>();
  return {
    async read(bucket) {
      try {
        return (await store.read(bucket)) ?? memory.get(bucket);
      } catch {
        return memory.get(bucket);
      }
    },
    async write(bucket, state) {
      try {
        await store.write(bucket, state);
        memory.delete(bucket);
      } catch {
        memory.set(bucket, state);
      }
    },
  };
}
