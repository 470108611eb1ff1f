import type { PaperFacts, PaperId } from '../papers/paper.ts';
import type { AskOptions } from './ask.ts';
import type { Priority } from './polite/gate.ts';
import type { Sleep } from './sleep.ts';

/** How long a look-up waits for others to share its request. */
export const GATHERING_MS = 60;
/** Peers send 20 to 100 identifiers in one request. */
export const LARGEST_BATCH = 100;

export type Found = ReadonlyMap<PaperId, PaperFacts>;

/** Asks for the papers that are wanted at the moment when the turn has come: `wanted` closes the batch. */
export type AskForBatch = (
  wanted: () => PaperId[],
  options: { priority: Priority; signal: AbortSignal },
) => Promise<Found>;

interface Waiter {
  resolve(facts: PaperFacts | undefined): void;
  reject(reason: unknown): void;
}

interface Batch {
  waiters: Map<PaperId, Set<Waiter>>;
  open: boolean;
  nobodyWaits: AbortController;
}

/**
 * Gathers look-ups of single papers into batches, one line for each priority. A batch takes in more for as long as
 * its request waits for its turn. Whoever gives up leaves alone; the last to leave takes the request along.
 */
export function createBatcher(ask: AskForBatch, sleep: Sleep) {
  const openBatches = new Map<Priority, Batch>();

  function batchFor(id: PaperId, priority: Priority): Batch {
    const current = openBatches.get(priority);
    const joinable =
      current?.open &&
      !current.nobodyWaits.signal.aborted &&
      (current.waiters.has(id) || current.waiters.size < LARGEST_BATCH);
    if (current && joinable) return current;
    const batch: Batch = { waiters: new Map(), open: true, nobodyWaits: new AbortController() };
    openBatches.set(priority, batch);
    void run(batch, priority);
    return batch;
  }

  async function run(batch: Batch, priority: Priority) {
    const { signal } = batch.nobodyWaits;
    const wanted = () => {
      batch.open = false;
      return [...batch.waiters.keys()];
    };
    try {
      await sleep(GATHERING_MS, signal);
      if (signal.aborted) return;
      const found = await ask(wanted, { priority, signal });
      for (const [id, waiters] of batch.waiters)
        for (const { resolve } of waiters) resolve(found.get(id));
    } catch (error) {
      for (const waiters of batch.waiters.values()) for (const { reject } of waiters) reject(error);
    } finally {
      batch.open = false;
    }
  }

  return function lookUp(id: PaperId, options: AskOptions = {}): Promise<PaperFacts | undefined> {
    const { priority = 'hover', signal } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const batch = batchFor(id, priority);
      const settled = new AbortController();
      const waiter: Waiter = {
        resolve(facts) {
          settled.abort();
          resolve(facts);
        },
        reject(reason) {
          settled.abort();
          reject(reason);
        },
      };
      batch.waiters.set(id, (batch.waiters.get(id) ?? new Set()).add(waiter));
      const leave = () => {
        reject(signal?.reason);
        const others = batch.waiters.get(id);
        others?.delete(waiter);
        if (others?.size === 0) batch.waiters.delete(id);
        if (batch.waiters.size === 0) batch.nobodyWaits.abort();
      };
      signal?.addEventListener('abort', leave, { once: true, signal: settled.signal });
    });
  };
}
