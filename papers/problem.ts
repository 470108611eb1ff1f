import type { Millis, SourceName } from './paper.ts';

/** Why a source gave no answer. Absence (`404`) is a value, not a problem. */
export type ProblemKind =
  /** The machine has no network, or the name does not resolve. */
  | 'offline'
  /** 429, or our own budget for the host is spent. */
  | 'rate-limited'
  /** The reply took longer than the time-out. */
  | 'timed-out'
  /** 5xx, a cut connection, or the circuit is open after repeated failures. */
  | 'unavailable'
  /** The reply is not what the source's wire format says: HTML in place of JSON, a truncated body, too large. */
  | 'garbled'
  /** 400, 401 or 403: asking again in the same way will not help. */
  | 'refused';

/** One source's failure to answer, in a form that a card can put in words and a worker can act on. */
export interface Problem {
  source: SourceName;
  kind: ProblemKind;
  /** When asking again makes sense; undefined when it does not, or nobody can say. */
  retryAt?: Millis;
}
