import type { Priority } from './polite/gate.ts';

/** How a source is asked: for whom, and until when anybody waits. */
export interface AskOptions {
  /** `hover` unless told. */
  priority?: Priority;
  signal?: AbortSignal;
}
