/** Why a source did not answer, in words a reader understands. */
import type { Millis } from '../../papers/paper.ts';
import type { Problem } from '../../papers/problem.ts';
import { ago } from './dates.ts';
import { sourceNames } from './names.ts';

/** *arXiv asks us to wait 40 s*; no final stop, so that it may stand in a line of others. */
export function problemInWords({ source, kind, retryAt }: Problem, now: Millis): string {
  const name = capital(sourceNames[source]);
  switch (kind) {
    case 'offline':
      return 'Offline';
    case 'rate-limited':
      return `${name} asks us to wait ${waitInWords(retryAt, now)}`;
    case 'timed-out':
      return `${name} took too long to answer`;
    case 'unavailable':
      return `${name} is not answering`;
    case 'garbled':
      return `${name} sent an answer we cannot read`;
    case 'refused':
      return `${name} refused to answer`;
  }
}

/**
 * All problems of one look-up, each thing said once.
 * Being offline explains every other silence, so it is then the only line.
 */
export function problemsInWords(problems: Problem[], now: Millis, asOf?: Millis): string[] {
  if (problems.some(({ kind }) => kind === 'offline'))
    return [asOf === undefined ? 'Offline' : `Offline, as of ${ago(asOf, now)}`];
  return [...new Set(problems.map((problem) => problemInWords(problem, now)))];
}

function waitInWords(until: Millis | undefined, now: Millis): string {
  if (until === undefined) return 'a while';
  const seconds = Math.ceil((until - now) / 1000);
  if (seconds <= 0) return 'a moment';
  if (seconds <= 90) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}

function capital(name: string): string {
  return name === sourceNames.page ? 'The page' : name;
}
