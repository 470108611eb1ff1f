/** Related works: what the sources hold for related, and what the cache itself finds. */
import { mergeRelated } from '../../papers/related-merge.ts';
import type { Millis, PaperId } from '../../papers/paper.ts';
import type { RelatedWork } from '../../papers/related.ts';
import { shareRequests } from './shared-requests.ts';

/** Asks one source for the works nearest to a paper, the nearest first. */
export type RelatedAsker = (id: PaperId, signal: AbortSignal) => Promise<RelatedWork[]>;

export interface RelatedParts {
  askers(): Promise<RelatedAsker[]>;
  kept(id: PaperId): Promise<{ at: Millis; lists: RelatedWork[][] } | undefined>;
  keep(id: PaperId, lists: RelatedWork[][], at: Millis): Promise<void>;
  inCache(id: PaperId, limit: number): Promise<RelatedWork[]>;
  now(): Millis;
}

export interface Related {
  /** What is known by now, without asking anybody. */
  known(id: PaperId): Promise<RelatedWork[]>;
  /** Asks where what is kept is older than a week. @returns whether there is something new */
  refresh(id: PaperId, signal: AbortSignal): Promise<boolean>;
}

const A_WEEK: Millis = 7 * 24 * 60 * 60 * 1000;
const MOST_SHOWN = 5;

export function createRelated({ askers, kept, keep, inCache, now }: RelatedParts): Related {
  const ask = shareRequests(async (id: PaperId, signal: AbortSignal) => {
    const answers = await Promise.allSettled((await askers()).map((each) => each(id, signal)));
    signal.throwIfAborted();
    const lists = answers.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    // A failure is not an answer: where all failed, the next card asks again.
    if (lists.length > 0) await keep(id, lists, now());
    return lists.some((list) => list.length > 0);
  });

  return {
    async known(id) {
      const [remembered, found] = await Promise.all([kept(id), inCache(id, MOST_SHOWN)]);
      return mergeRelated(id, [...(remembered?.lists ?? []), found]).slice(0, MOST_SHOWN);
    },
    async refresh(id, signal) {
      const remembered = await kept(id);
      if (remembered && now() - remembered.at < A_WEEK) return false;
      return ask(id, signal);
    },
  };
}
