/** Work in idle slices: a page of a hundred thousand links stays responsive. */

/** Well under the 50 ms from which a task is felt. */
const SHORTEST_MS = 8;
const LONGEST_MS = 16;
/** A busy page may never be idle; work is then done this late at the latest. */
const LATEST_MS = 500;

/** Work that can be left off after each of its steps. */
export type Steps = Iterator<unknown>;

/**
 * @param afterSlice told at the end of each slice, before the page has its turn again
 * @returns a function that takes work, done in order when the page has time
 */
export function inIdleSlices(signal: AbortSignal, afterSlice = () => {}): (work: Steps) => void {
  const queue: Steps[] = [];
  let waiting = false;

  function run(deadline?: IdleDeadline): void {
    waiting = false;
    if (signal.aborted) return;
    const wanted = (deadline?.timeRemaining() ?? 0) / 2;
    const until = performance.now() + Math.min(Math.max(wanted, SHORTEST_MS), LONGEST_MS);
    while (queue[0] && performance.now() < until) if (queue[0].next().done) queue.shift();
    afterSlice();
    if (queue.length) wait();
  }

  function wait(): void {
    if (waiting) return;
    waiting = true;
    // Every browser but Safari has it; a timer does where it is missing.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: LATEST_MS });
    else setTimeout(run);
  }

  return (work) => {
    queue.push(work);
    wait();
  };
}
