/** Work in small steps: whoever runs it decides when to let others in. */

/** Yields after every few documents; returns the result. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
  }
}
