/** When a look-up that met problems may be tried again while its card is still open. */
import type { Millis } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import { sleep } from '../../sources/sleep.ts';

/** A moment on top of what the source asked for. */
const GRACE: Millis = 250;
/** Nobody keeps a card open for longer than this. */
const LONGEST_WAIT: Millis = 10 * 60 * 1000;

/** Resolves at the earliest time that any of the sources named, or when the network is back; rejects on abort. */
export async function untilRetry(problems: Problem[], signal: AbortSignal): Promise<void> {
  const waits: Promise<unknown>[] = [gone(signal)];
  const retryAt = problems.flatMap((each) => each.retryAt ?? []);
  if (retryAt.length > 0) {
    const wait = Math.max(0, Math.min(...retryAt) - Date.now()) + GRACE;
    if (wait < LONGEST_WAIT) waits.push(sleep(wait, signal));
  }
  if (problems.some(({ kind }) => kind === 'offline')) waits.push(online(signal));
  await Promise.race(waits);
  signal.throwIfAborted();
}

function online(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    globalThis.addEventListener('online', () => resolve(), { once: true, signal });
  });
}

function gone(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
