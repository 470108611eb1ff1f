import type { HostState, ThrottleStore } from '../client.ts';

/** A throttle store in memory. What it holds outlives the clients that are made over it, as a worker's storage does. */
export function memoryThrottleStore(): ThrottleStore & { states: Map<string, HostState> } {
  const states = new Map<string, HostState>();
  return {
    states,
    async read(bucket) {
      return structuredClone(states.get(bucket));
    },
    async write(bucket, state) {
      states.set(bucket, structuredClone(state));
    },
  };
}
