/** What was asked of whom and when: the ground on which tests assert. */
import type { IncomingHttpHeaders } from 'node:http';

export interface LogEntry {
  /** Milliseconds since the epoch. */
  at: number;
  host: string;
  method: string;
  /** With the query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** How many requests to this host were under way, this one included. */
  concurrent: number;
  /** When the answer was sent or the connection ended; undefined while under way. */
  endedAt?: number;
  /** Undefined while under way, and when the asker or the server cut the connection without an answer. */
  status?: number;
}

export function requestLog() {
  const entries: LogEntry[] = [];
  return {
    entries,
    begin(entry: Omit<LogEntry, 'concurrent'>): LogEntry {
      const underWay = entries.filter(
        ({ host, endedAt }) => host === entry.host && endedAt === undefined,
      );
      const begun = { ...entry, concurrent: underWay.length + 1 };
      entries.push(begun);
      return begun;
    },
    clear() {
      entries.length = 0;
    },
  };
}
