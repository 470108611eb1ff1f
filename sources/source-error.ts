import type { Problem } from '../papers/problem.ts';

/** A source's failure to answer. Absence (404) is never one: it is an undefined result. */
export class SourceError extends Error {
  readonly problem: Problem;
  /** The HTTP status that told of it, if one did. */
  readonly status?: number;

  constructor(problem: Problem, detail: string, { status }: { status?: number } = {}) {
    super(`${problem.source}: ${problem.kind}: ${detail}`);
    this.name = 'SourceError';
    this.problem = problem;
    this.status = status;
  }
}

/** The problem behind a thrown value, or undefined when it is not a source's failure (an abort, a bug). */
export function problemOf(error: unknown): Problem | undefined {
  return error instanceof SourceError ? error.problem : undefined;
}
