import type { FetchProgress } from '../../components/popup/types.ts';
import type { FetchJobRow } from '../../storage/db.ts';

/** How far a job has come, as it is shown. */
export function progressOf({ pending, total, failed, paused }: FetchJobRow): FetchProgress {
  return { done: total - pending.length, total, failed, paused };
}
