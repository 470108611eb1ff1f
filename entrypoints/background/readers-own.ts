/** What the reader did with a paper: kept it, wrote of it, follows something of it. */
import { readGlosses } from '../../gloss.ts';
import type { ReadersOwn } from '../../messages.ts';
import {
  authorSubscription,
  type Following,
  followingOf,
  likeSubscription,
} from '../../papers/following.ts';
import type { PaperId, PaperRecord, PaperView } from '../../papers/paper.ts';
import { viewOf } from '../../papers/view.ts';
import { readPaper } from '../../storage/papers.ts';
import { readShelf } from '../../storage/shelf.ts';
import { followedKeys, setFollowed } from '../../storage/subscriptions.ts';
import { followedIn, idIn } from './checks.ts';

/** Reads all at once; what it gives then views the paper as the reader wants it. */
export async function readersOwn(
  id: PaperId,
): Promise<(record: PaperRecord) => ReadersOwn & { view: PaperView }> {
  const [glossOf, [row], keys] = await Promise.all([
    readGlosses([id]),
    readShelf([id]),
    followedKeys(),
  ]);
  return (record) => {
    const view = glossOf(record);
    return {
      view,
      saved: row?.savedAt !== undefined,
      note: row?.note,
      following: followingOf(view, keys),
    };
  };
}

/**
 * Follows an author of a paper, or papers like it; or stops.
 * @throws Error when `raw` names no paper that is known, or nobody who wrote it
 */
export async function follow(raw: unknown): Promise<{ following: Following }> {
  const record = await readPaper(idIn(raw));
  if (!record) throw new Error('Nothing is known of this paper.');
  const view = viewOf(record);
  const author = (raw as { author?: unknown }).author;
  const name = view.authors.find((each) => each === author);
  if (author !== undefined && !name) throw new Error('The paper is by others.');
  const wanted = name ? authorSubscription(name) : likeSubscription(view);
  await setFollowed(wanted, followedIn(raw), Date.now());
  return { following: followingOf(view, await followedKeys()) };
}
