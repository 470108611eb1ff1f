/** Works off the list of papers to fetch, in batches, within the budgets; may be started again at any time. */
import type { Millis, PaperId } from '../../papers/paper.ts';
import type { Answer } from '../../messages.ts';
import type { LookUp } from './look-up.ts';

/** As many as arXiv answers for in one comfortable request. */
const BATCH = 50;

export interface FetchParts {
  pending(): Promise<PaperId[]>;
  isPaused(): Promise<boolean>;
  noteFetched(id: PaperId, found: boolean): Promise<void>;
  lookUp: LookUp;
  /** Comes back to the job later, even if the worker has been stopped meanwhile. */
  resumeAt(at: Millis): Promise<void>;
  /** A paper is done when every source that it is waited for has spoken, though something is known of it. */
  isThorough?: boolean;
}

/** @returns the function that starts or continues the job; started twice, it runs once */
export function createFetcher(parts: FetchParts): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () =>
    (running ??= run(parts).finally(() => {
      running = undefined;
    }));
}

async function run(parts: FetchParts): Promise<void> {
  for (;;) {
    if (await parts.isPaused()) return;
    const batch = (await parts.pending()).slice(0, BATCH);
    if (batch.length === 0) return;
    const waits = await Promise.all(batch.map((id) => fetchOne(parts, id)));
    const retryAt = Math.max(...waits.map((wait) => wait ?? 0));
    if (retryAt > 0) return parts.resumeAt(retryAt);
  }
}

/** @returns when to try again, where a source asked to wait and not enough is known yet */
async function fetchOne(parts: FetchParts, id: PaperId): Promise<Millis | undefined> {
  let last: Answer | undefined;
  await parts.lookUp(
    id,
    'network',
    (answer) => (last = answer),
    new AbortController().signal,
    'background',
  );
  const found = last?.view.title !== undefined;
  const retryAt = last?.problems.find((problem) => problem.retryAt !== undefined)?.retryAt;
  if (retryAt !== undefined && (!found || parts.isThorough)) return retryAt;
  await parts.noteFetched(id, found);
  return undefined;
}
