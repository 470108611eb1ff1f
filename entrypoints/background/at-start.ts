/** What is seen to at each start of the worker waits until whoever woke it has their answer. */
const AFTER_MS = 500;

export function atStart(chore: () => void): void {
  setTimeout(chore, AFTER_MS);
}
