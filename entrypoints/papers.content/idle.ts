/** Work in idle slices: a page of a hundred thousand links stays responsive. */

/** Well under the 50 ms from which a task is felt. */
const SLICE_MS = 8;
/** A background tab may never be idle; work is then done this late at the latest. */
const LATEST_MS = 500;
const BATCH = 200;

/** @returns a function that takes work; `work` gets it in batches when the page has time */
export function inIdleSlices<T>(
  work: (batch: T[]) => void,
  signal: AbortSignal,
): (items: T[]) => void {
  let queue: T[] = [];
  let waiting = false;

  function run(deadline: { timeRemaining(): number }): void {
    waiting = false;
    if (signal.aborted) return;
    const until = performance.now() + Math.max(SLICE_MS, deadline.timeRemaining() / 2);
    let next = 0;
    while (next < queue.length && performance.now() < until) {
      work(queue.slice(next, next + BATCH));
      next += BATCH;
    }
    queue = queue.slice(next);
    if (queue.length) wait();
  }

  function wait(): void {
    if (waiting) return;
    waiting = true;
    // Safari and old Firefox aside, every browser has it; a timer does where it is missing.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: LATEST_MS });
    else setTimeout(() => run({ timeRemaining: () => SLICE_MS }));
  }

  return (items) => {
    if (!items.length) return;
    queue = queue.length ? queue.concat(items) : items;
    wait();
  };
}
