import { createClient, type Client } from '../client.ts';
import { sleep } from '../sleep.ts';
import { fakeUpstream, type Answer } from './fake-upstream.ts';
import { memoryThrottleStore } from './memory-throttle-store.ts';
import { soundReplies } from './sound-replies.ts';

/** A client over a fake upstream and the test's clock. */
export function setUp(answer: Answer = soundReplies) {
  const upstream = fakeUpstream(answer);
  const store = memoryThrottleStore();
  const clientOverSameStore = (online?: () => boolean): Client =>
    createClient({
      fetch: upstream.fetch,
      now: Date.now,
      random: () => 0.5,
      sleep,
      store,
      online,
    });
  return { upstream, store, client: clientOverSameStore(), clientOverSameStore };
}

export const never = new Promise<never>(() => undefined);
